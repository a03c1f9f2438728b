import { isPlain } from './fold';
import { english, languages, scripts } from './vocabulary/languages';

/** A longer text is judged by its beginning and as much again as anybody reads. */
const LONGEST = 4000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NOT_PROSE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\S+@\S+/gu;

const ENGLISH = new Set(english.split(' '));

/** Word → the languages that say it. "No", "me", "is": said in English as well, they count for neither. */
const sayers = new Map<string, number[]>();
languages.forEach(({ words }, at) => {
  for (const word of words.split(' ')) {
    if (ENGLISH.has(word)) continue;
    const same = sayers.get(word);
    if (same) same.push(at);
    else sayers.set(word, [at]);
  }
});

/** The language that a text is written in, when it isn't English. A foreign word or two leave it English. */
export function guessLanguage(text: string): string | undefined {
  const prose = text.slice(0, LONGEST).replace(NOT_PROSE, ' ');
  const words = [...prose.matchAll(WORD)].map(([word]) => word.toLowerCase());
  if (words.length === 0) return undefined;
  const script = scriptOf(words);
  if (script) return script;
  const inEnglish = words.filter(word => ENGLISH.has(word)).length;
  const hits = hitsOf(words, !isPlain(prose));
  const most = hits.indexOf(Math.max(...hits));
  return isForeign(hits[most] ?? 0, inEnglish, words.length) ? languages[most]?.name : undefined;
}

/** Other letters than ours, in a third of the words and more. */
function scriptOf(words: readonly string[]): string | undefined {
  const foreign = words.filter(word => !/[\p{Script=Latin}\p{Script=Common}]/u.test(word));
  if (foreign.length < 2 || foreign.length < words.length / 3) return undefined;
  const all = foreign.join(' ');
  return scripts.find(({ letters }) => letters.test(all))?.name ?? 'another language';
}

/** For each language: its small words, those of one letter less, and words with letters that few others write. */
function hitsOf(words: readonly string[], hasAccents: boolean): number[] {
  const said = languages.map(() => 0);
  const short = languages.map(() => 0);
  for (const word of words)
    for (const at of sayers.get(word) ?? []) {
      const list = word.length > 1 ? said : short;
      list[at] = (list[at] ?? 0) + 1;
    }
  return languages.map(({ letters }, at) => {
    const written = hasAccents && letters ? words.filter(word => letters.test(word)).length : 0;
    return (said[at] ?? 0) + Math.min(short[at] ?? 0, 2) / 2 + Math.min(written, 4);
  });
}

function isForeign(hits: number, inEnglish: number, words: number): boolean {
  if (hits >= 3 && hits >= words * 0.22) return true; // half and half
  if (hits <= inEnglish) return false;
  return hits >= 2 && hits >= words * 0.12;
}
