import { marksNear, spanOfWords } from '@/src/engine/around';
import { knownBits } from '@/src/engine/names/known-words';
import { hashOf } from '@/src/engine/names/letters';
import { clusterOf } from '@/src/engine/names/word-clusters';
import type { Reading, Word } from '@/src/engine/reading';
import type { Span } from '@/src/engine/types';
import { keyOf, MOST_WORDS } from './term-key';

/** Words of a draft that may be one of the terms. */
export interface Candidate {
  key: string;
  words: number;
  /** Everywhere it stands. */
  spans: Span[];
}

/** More are not looked at: each costs a slow hash. */
export const MOST_CANDIDATES = 30;

const CARE_TAGS = [
  'served',
  'served-perhaps',
  'care-act',
  'care-act-perhaps',
  'care-setting',
  'room',
  'medication',
];
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|master|sir|lady|dame|project|operation|programme)$/;
/** Words between which and around which no name ends. */
const SMALL =
  /^(?:a|an|the|and|or|of|in|on|at|to|for|from|with|by|as|is|are|was|were|be|been|has|have|had|do|does|did|it|i|im|i'm|we|you|he|she|they|my|our|your|his|her|their|its|this|that|these|those|not|no|yes|so|but|if|just|up|out|all|me|us|him|them|again|today|tonight|who|what|when|where|why|how)$/;

/**
 * What may be a private term: one to three words that begin and end with a capital or, where care is spoken of, with what may be
 * a name. The most telling first, so that of a long draft those are looked at. `lengths` are the numbers of words that the terms have.
 */
export function candidatesIn(reading: Reading, lengths: ReadonlySet<number>): Candidate[] {
  const found = new Map<string, Candidate & { weight: number }>();
  reading.sentences.forEach(({ from, to }, sentence) => {
    const isOfCare = CARE_TAGS.some(tag => marksNear(reading, tag, sentence).length > 0);
    for (let first = from; first < to; first += 1)
      for (let count = 1; count <= MOST_WORDS && first + count <= to; count += 1) {
        if (!lengths.has(count)) continue;
        const words = reading.words.slice(first, first + count);
        const weight = weightOf(words, reading, first === from, isOfCare);
        if (weight === undefined) continue;
        const key = keyOf(words);
        const span = spanOfWords(reading, first, first + count);
        const known = found.get(key);
        if (known) {
          known.spans.push(span);
          known.weight = Math.max(known.weight, weight);
        } else found.set(key, { key, words: count, spans: [span], weight });
      }
  });
  return [...found.values()].toSorted((a, b) => b.weight - a.weight);
}

/** Where capitals say nothing, a name or no word in common use: else every sentence about care would be all candidates. */
function mayBeName(first: Word, last: Word): boolean {
  return (TITLE.test(first.base) || isRare(first)) && isRare(last);
}

/** The bits for given and for family names. */
const LISTED_NAME = 1 | 2;

function isRare({ base, given }: Word): boolean {
  return given !== 'no' || (knownBits(hashOf(base)) & LISTED_NAME) !== 0 || clusterOf(base) === 0;
}

/** How telling; nothing where it cannot be a name, or is none that is looked at. */
function weightOf(
  words: readonly Word[],
  { flatCase }: Reading,
  isFirst: boolean,
  isOfCare: boolean,
): number | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || SMALL.test(first.base) || SMALL.test(last.base)) return undefined;
  if (words.length === 1 && (TITLE.test(first.base) || !/[\p{L}\p{N}]{2}/u.test(first.base)))
    return undefined;
  const isCapital = !flatCase && first.capital && last.capital;
  const isLooked = isOfCare || (flatCase && first.capital);
  if (!isCapital && !(isLooked && mayBeName(first, last))) return undefined;
  return (
    (isCapital && !(isFirst && words.length === 1) ? 4 : 0) +
    (isOfCare ? 1 : 0) +
    (words.some(({ given }) => given === 'name') ? 2 : 0) +
    (TITLE.test(first.base) ? 2 : 0)
  );
}
