import { LANGUAGES, type Language } from '../sites/words';

/** Another one for each page, and the same one each time. */
export function languageFor(name: string): Language {
  const seed = [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  return LANGUAGES[seed % LANGUAGES.length] ?? 'en';
}
