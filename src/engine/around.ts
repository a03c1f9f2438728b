import type { Mark, Reading, Word } from './reading';
import type { Span } from './types';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sentenceOf(mark: { from: number }, { words }: Reading): number {
  return words[mark.from]?.sentence ?? 0;
}

/** The marks of a tag in one sentence, or with `reach` in its neighbours too. */
export function marksNear(reading: Reading, tag: string, sentence: number, reach = 0): Mark[] {
  return reading.marks(tag).filter(mark => Math.abs(sentenceOf(mark, reading) - sentence) <= reach);
}

/** The words just before and just after, of the same sentence, nearest first. */
export function wordsBefore({ words }: Reading, from: number, count: number): Word[] {
  const sentence = words[from]?.sentence;
  return words
    .slice(Math.max(0, from - count), from)
    .filter(word => word.sentence === sentence)
    .toReversed();
}

export function wordsAfter({ words }: Reading, to: number, count: number): Word[] {
  const sentence = words[to - 1]?.sentence;
  return words.slice(to, to + count).filter(word => word.sentence === sentence);
}

export function spanOfWords({ words }: Reading, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.baseEnd ?? 0 };
}

/** "I", "we", "our", "my": the author is part of it. */
export function speaksAsMember({ words }: Reading): boolean {
  return words.some(({ base }) => /^(?:i|im|we|our|us|my|me|ive)$/.test(base));
}
