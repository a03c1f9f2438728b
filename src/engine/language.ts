import { english, languages, scripts } from './vocabulary/languages';

/** A longer text is judged by its beginning and as much again as anybody reads. */
const LONGEST = 4000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NOT_PROSE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\S+@\S+/gu;

const ENGLISH = new Set(english.split(' '));
const known = languages.map(({ name, words, letters }) => ({
  name,
  // "No", "me", "is": said in English as well, they count for neither.
  words: new Set(words.split(' ').filter(word => !ENGLISH.has(word))),
  letters,
}));

/** The language that a text is written in, when it isn't English. A foreign word or two leave it English. */
export function guessLanguage(text: string): string | undefined {
  const prose = text.slice(0, LONGEST).replace(NOT_PROSE, ' ');
  const words = [...prose.matchAll(WORD)].map(([word]) => word.toLowerCase());
  if (words.length === 0) return undefined;
  const script = scriptOf(words);
  if (script) return script;
  const inEnglish = words.filter(word => ENGLISH.has(word)).length;
  const best = known
    .map(language => ({ name: language.name, hits: hitsOf(language, words) }))
    .reduce((one, other) => (other.hits > one.hits ? other : one));
  return isForeign(best.hits, inEnglish, words.length) ? best.name : undefined;
}

/** Other letters than ours, in a third of the words and more. */
function scriptOf(words: readonly string[]): string | undefined {
  const foreign = words.filter(word => !/[\p{Script=Latin}\p{Script=Common}]/u.test(word));
  if (foreign.length < 2 || foreign.length < words.length / 3) return undefined;
  const all = foreign.join(' ');
  return scripts.find(({ letters }) => letters.test(all))?.name ?? 'another language';
}

function hitsOf({ words: own, letters }: (typeof known)[number], words: readonly string[]): number {
  const said = words.filter(word => own.has(word) && word.length > 1).length;
  const short = words.filter(word => own.has(word) && word.length === 1).length;
  const written = letters ? words.filter(word => letters.test(word)).length : 0;
  return said + Math.min(short, 2) / 2 + Math.min(written, 4);
}

function isForeign(hits: number, inEnglish: number, words: number): boolean {
  if (hits >= 3 && hits >= words * 0.22) return true; // half and half
  if (hits <= inEnglish) return false;
  return hits >= 2 && hits >= words * 0.12;
}
