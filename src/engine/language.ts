import { isPlain } from './fold';
import type { Reading } from './reading';
import { perStretch } from './stretches';
import { english, languages, scripts } from './vocabulary/languages';
import { WordTable } from './word-table';

/** A longer text is judged by its beginning and as much again as anybody reads. */
const LONGEST = 4000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const PLAIN_WORD = /[a-z]+/g;
const NOT_PROSE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\S+@\S+/gu;

const ENGLISH = english.split(' ');
const IN_ENGLISH = 1;

/** Word → the languages that say it, none being English. "No", "me", "is": said in English as well, they count for nothing else. */
const sayers: number[][] = [[]];
const places = new WordTable();
for (const word of ENGLISH) places.set(word, IN_ENGLISH);
languages.forEach(({ words }, at) => {
  for (const word of words.split(' ')) {
    const place = places.get(word);
    if (place === IN_ENGLISH) continue;
    if (place === 0) places.set(word, sayers.push([at]));
    else sayers[place - 1]?.push(at);
  }
});

/** Languages that are told by whole words too have none of those letters in some: there the letters of a plain word count. */
const lettersOf = languages.flatMap(({ words, letters }, language) => {
  const isPlainly = words.split(' ').some(word => isPlain(word) && letters?.test(word));
  return letters ? [{ letters, language, isPlainly }] : [];
});

/** What the words of a text say of its language. */
interface Tally {
  words: number;
  inEnglish: number;
  hasAccents: boolean;
  /** Words without a letter of ours. */
  otherLetters: readonly string[];
  /** For each language: its small words; those of one letter; words with letters that few others write. */
  hits: Uint16Array;
}

const KINDS = 3;
const [SAID, SHORT, WRITTEN] = [0, 1, 2];
const NO_HITS = new Uint16Array(languages.length * KINDS);
const NO_WORDS: readonly string[] = [];

/** The language that a text is written in, when it isn't English. A foreign word or two leave it English. */
export function guessLanguage(reading: Reading): string | undefined {
  const tallies = tallyEach(reading);
  const words = sumOf(tallies, tally => tally.words);
  if (words === 0) return undefined;
  const script = scriptOf(
    tallies.flatMap(({ otherLetters }) => otherLetters),
    words,
  );
  if (script) return script;
  if (tallies.every(tally => tally.hits === NO_HITS)) return undefined;
  const hits = hitsIn(tallies);
  const most = hits.indexOf(Math.max(...hits));
  const inEnglish = sumOf(tallies, tally => tally.inEnglish);
  return isForeign(hits[most] ?? 0, inEnglish, words) ? languages[most]?.name : undefined;
}

const tallyEach = perStretch(({ text }, { start, end }) => tally(text.slice(start, Math.min(end, LONGEST))));

function tally(text: string): Tally {
  const prose = /[@#]|http/.test(text) ? text.replace(NOT_PROSE, ' ') : text;
  const hasAccents = !isPlain(prose);
  const words = hasAccents
    ? (prose.match(WORD) ?? NO_WORDS).map(word => word.toLowerCase())
    : (prose.toLowerCase().match(PLAIN_WORD) ?? NO_WORDS);
  const accented = hasAccents ? words.filter(word => !isPlain(word)) : NO_WORDS;
  let inEnglish = 0;
  let hits = NO_HITS;
  const count = (language: number, kind: number) => {
    if (hits === NO_HITS) hits = NO_HITS.slice();
    hits[language * KINDS + kind] = (hits[language * KINDS + kind] ?? 0) + 1;
  };
  for (const word of words) {
    const place = places.get(word);
    if (place === IN_ENGLISH) inEnglish += 1;
    else if (place !== 0)
      for (const language of sayers[place - 1] ?? []) count(language, word.length > 1 ? SAID : SHORT);
  }
  for (const { letters, language, isPlainly } of lettersOf)
    for (const word of isPlainly ? words : accented) if (letters.test(word)) count(language, WRITTEN);
  return {
    words: words.length,
    inEnglish,
    hasAccents,
    otherLetters: accented.filter(word => !/[\p{Script=Latin}\p{Script=Common}]/u.test(word)),
    hits,
  };
}

function sumOf(tallies: readonly Tally[], count: (tally: Tally) => number): number {
  return tallies.reduce((sum, each) => sum + count(each), 0);
}

/** Other letters than ours, in a third of the words and more. */
function scriptOf(foreign: readonly string[], words: number): string | undefined {
  if (foreign.length < 2 || foreign.length < words / 3) return undefined;
  const all = foreign.join(' ');
  return scripts.find(({ letters }) => letters.test(all))?.name ?? 'another language';
}

/** How much speaks for each language. */
function hitsIn(tallies: readonly Tally[]): number[] {
  const hasAccents = tallies.some(tally => tally.hasAccents);
  const all = new Uint16Array(languages.length * KINDS);
  for (const { hits } of tallies)
    for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) + (hits[at] ?? 0);
  return languages.map((_, language) => {
    const of = (kind: number) => all[language * KINDS + kind] ?? 0;
    return of(SAID) + Math.min(of(SHORT), 2) / 2 + (hasAccents ? Math.min(of(WRITTEN), 4) : 0);
  });
}

function isForeign(hits: number, inEnglish: number, words: number): boolean {
  if (hits >= 3 && hits >= words * 0.22) return true; // half and half
  if (hits <= inEnglish) return false;
  return hits >= 2 && hits >= words * 0.12;
}
