import type { Language } from '../words';

/** Who will see a post. */
export const everyone = {
  en: 'Everyone',
  cy: 'Pawb',
  de: 'Jeder',
  ja: '全員',
  pt: 'Todos',
  pl: 'Wszyscy',
} satisfies Record<Language, string>;

/** When a scheduled one goes out. */
export const willSend = {
  en: 'Will send on Mon, 7 Dec 2026 at 09:00',
  cy: 'I’w anfon ddydd Llun 7 Rhagfyr 2026 am 09:00',
  de: 'Wird am Mo., 7. Dez. 2026 um 09:00 gesendet',
  ja: '2026年12月7日(月) 9:00に送信されます',
  pt: 'Será enviado em seg, 7 de dez de 2026 às 09:00',
  pl: 'Zostanie wysłany w pon., 7 gru 2026 o 09:00',
} satisfies Record<Language, string>;
