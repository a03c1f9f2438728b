import type { Language } from '../words';

/** Who will see a post. */
export const everyone = {
  en: 'Public',
  cy: 'Cyhoeddus',
  de: 'Öffentlich',
  ja: '公開',
  pt: 'Público',
  pl: 'Publiczne',
} satisfies Record<Language, string>;
