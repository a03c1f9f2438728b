/** The languages of the replica pages, chosen by `?lang=cy`. */
export const LANGUAGES = ['en', 'cy', 'de', 'ja', 'pt', 'pl'] as const;

export type Language = (typeof LANGUAGES)[number];

export function languageOf(search: URLSearchParams): Language {
  const asked = search.get('lang');
  return LANGUAGES.find(language => language === asked) ?? 'en';
}

/** The site's labels in the language of this page. @public */
export function wordsFrom<Words>(tables: Record<Language, Words>): Words {
  return tables[languageOf(new URLSearchParams(location.search))];
}

/** What is the same in every language. */
export function inEvery(words: string): Record<Language, string> {
  return { en: words, cy: words, de: words, ja: words, pt: words, pl: words };
}
