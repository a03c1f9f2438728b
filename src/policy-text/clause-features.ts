import { stir } from '@/src/engine/learned/stir';
import type { Candidate } from './candidates';
import { concepts } from './concepts';
import { severityWordOf } from './severity';

/** Bits of a feature's hash that are kept. */
const FEATURE_BITS = 20;

/** What a clause is about is said by then. */
const MOST_READ = 600;

const SMALL = new Set(
  'a an the of to in on at by for with from as is are be been being was were it its this that these those and or any all such other our your their his her we you they i which who whom whose where when while than then there here so also if into out up about over not no nor do does did has have had will would can could may might must should shall e g i'.split(
    ' ',
  ),
);

/** Concepts by the first letters of their first word, so that few are tried at each word. */
const byStart = new Map<string, { concept: string; words: string[] }[]>();
for (const [concept, list] of Object.entries(concepts))
  for (const entry of list.split(' ')) {
    const words = entry.split('_');
    const start = (words[0] ?? '').slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), { concept, words }]);
  }

/** What is told apart in a clause: its words and pairs of them, what they mean, its modal verb, its heading and what governs it. */
export function featuresOf({ words, leadIns, headings, isItem }: Candidate): Set<number> {
  const found = new Set<string>();
  const own = wordsOf(words);
  const governing = wordsOf(leadIns.slice(-2).join(' '));
  addWords(found, own);
  addConcepts(found, own, '=');
  addConcepts(found, governing, '<');
  const heading = wordsOf(headings.slice(-2).join(' '));
  addConcepts(found, heading, '#');
  for (const word of heading) if (!SMALL.has(word)) found.add(`#${stemOf(word)}`);
  found.add(`modal ${severityWordOf(words) ?? 'none'}`);
  found.add(`governed ${severityWordOf(leadIns.join(' ')) ?? 'none'}`);
  if (isItem) found.add('item');
  found.add(`long ${Math.min(6, Math.floor(own.length / 6))}`);
  return new Set([...found].map(hashOf));
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, MOST_READ)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z][a-z'-]*/g)
      ?.map(word => word.replace(/'s?$|'t$/, '')) ?? []
  );
}

function addWords(found: Set<string>, words: readonly string[]): void {
  let before = '';
  for (const word of words) {
    if (SMALL.has(word)) continue;
    const stem = stemOf(word);
    found.add(stem);
    if (before !== '') found.add(`${before} ${stem}`);
    before = stem;
  }
}

function addConcepts(found: Set<string>, words: readonly string[], where: string): void {
  const seen = new Set<string>();
  words.forEach((word, at) => {
    for (const { concept, words: wanted } of byStart.get(word.slice(0, 2)) ?? [])
      if (wanted.every((each, offset) => words[at + offset]?.startsWith(each))) seen.add(concept);
  });
  const list = [...seen].toSorted();
  for (const [at, one] of list.entries()) {
    found.add(`${where}${where}${one}`);
    if (where === '=') for (const other of list.slice(at + 1)) found.add(`== ${one} ${other}`);
  }
}

function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  return word.replace(/(?:ations?|ments?|ings?|ions?|ers?|ed|es|ies|ly|s|y|e)$/, '').replace(/(.)\1$/, '$1');
}

function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return stir(hash) >>> (32 - FEATURE_BITS);
}
