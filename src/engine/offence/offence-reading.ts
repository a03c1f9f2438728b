import { allMatches } from '../all-matches';
import { firstWhere } from '../around';
import { perReading } from '../per-reading';
import type { Mark, Reading, Sentence, Word } from '../reading';
import { perStretch } from '../stretches';
import type { Span } from '../types';
import { isTag, type OffenceTag, offenceLexicon, placeOf } from './lexicon';
import { plainWords } from './plain-words';

/** A phrase of the lists in the words out of disguise. */
export interface OffenceMark {
  tag: OffenceTag;
  from: number;
  to: number;
  span: Span;
}

export interface OffenceReading {
  reading: Reading;
  words: readonly Word[];
  /** In reading order; those inside another one of the same tag are left out. */
  marks: readonly OffenceMark[];
  /** The same objects as long as they stand as they did in the text read before. */
  sentences: readonly Sentence[];
}

/** What the detectors of offence read. */
export const offenceReading = perReading<OffenceReading>(reading => {
  const parts = partsOf(reading);
  const [only] = parts;
  if (only && parts.length === 1)
    return { reading, words: only.words, marks: only.marks, sentences: only.sentences };
  const words: Word[] = [];
  const marks: OffenceMark[] = [];
  const sentences: Sentence[] = [];
  for (const part of parts) {
    for (const word of part.words) words.push(word);
    for (const mark of part.marks) marks.push(mark);
    for (const sentence of part.sentences) sentences.push(sentence);
  }
  return { reading, words, marks, sentences };
});

interface Part extends Pick<OffenceReading, 'words' | 'marks' | 'sentences'> {
  /** How many words there are up to its end. */
  to: number;
}

const partsOf = perStretch<Part>((reading, stretch, before) => {
  const words = plainWords(reading, stretch);
  const from = before?.to ?? 0;
  return { words, marks: marksOf(words, from), sentences: sentencesOf(words, from), to: from + words.length };
});

const NONE: readonly OffenceMark[] = [];

function marksOf(words: readonly Word[], first: number): readonly OffenceMark[] {
  const found = offenceLexicon().lexicon.find(words);
  if (found.length === 0) return NONE;
  const reached = new Map<OffenceTag, number>();
  return found
    .flatMap(mark => (isTag(mark.entry.tag) ? [markOf(mark, mark.entry.tag, first)] : []))
    .sort((a, b) => a.from - b.from || b.to - a.to || placeOf(a.tag) - placeOf(b.tag))
    .filter(({ tag, to }) => {
      const isOut = to > (reached.get(tag) ?? 0);
      if (isOut) reached.set(tag, to);
      return isOut;
    });
}

function markOf({ from, to, span }: Mark, tag: OffenceTag, first: number): OffenceMark {
  return { tag, from: from + first, to: to + first, span };
}

function sentencesOf(words: readonly Word[], first: number): Sentence[] {
  const sentences: Sentence[] = [];
  words.forEach(({ sentence }, at) => {
    const last = sentences.at(-1);
    if (last && words[at - 1]?.sentence === sentence) last.to = first + at + 1;
    else sentences.push({ from: first + at, to: first + at + 1 });
  });
  return sentences;
}

/** Whether one of some tags is anywhere in it. */
export function hasAny({ marks }: OffenceReading, ...tags: readonly OffenceTag[]): boolean {
  return marks.some(({ tag }) => tags.includes(tag));
}

/** The marks of some tags in words `[from, to)`. */
export function marksIn(
  { marks }: OffenceReading,
  { from, to }: { from: number; to: number },
  ...tags: readonly OffenceTag[]
): readonly OffenceMark[] {
  if (marks.length === 0) return NONE;
  const found: OffenceMark[] = [];
  for (let at = firstWhere(marks, mark => mark.from >= from); at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || mark.from >= to) break;
    if (mark.to <= to && tags.includes(mark.tag)) found.push(mark);
  }
  return found;
}

/** Whether a place stands between quotation marks. */
export function isQuoted({ reading }: OffenceReading, { start, end }: Span): boolean {
  const quotes = quotesIn(reading);
  const before = firstWhere(quotes, place => place >= start);
  return before % 2 === 1 && (quotes.at(-1) ?? -1) >= end;
}

const QUOTES = /["“”]/g;

const quotesIn = perReading<readonly number[]>(({ text }) =>
  allMatches(QUOTES, text).map(({ index }) => index),
);
