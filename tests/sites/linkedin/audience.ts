import type { Language } from '../words';

/** Who will see a post, as either stack says it. */
export const anyone = {
  en: 'Anyone',
  cy: 'Unrhyw un',
  de: 'Alle',
  ja: '全員',
  pt: 'Qualquer pessoa',
  pl: 'Wszyscy',
} satisfies Record<Language, string>;

export const postToAnyone = {
  en: 'Post to Anyone',
  cy: 'Postio i unrhyw un',
  de: 'Für alle posten',
  ja: '全員に投稿',
  pt: 'Publicar para qualquer pessoa',
  pl: 'Publikuj dla wszystkich',
} satisfies Record<Language, string>;
