import type { Mark, Reading, Word } from './reading';
import type { Span } from './types';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sentenceOf(mark: { from: number }, { words }: Reading): number {
  return words[mark.from]?.sentence ?? 0;
}

/** The marks of a tag in one sentence, or with `reach` in its neighbours too. */
export function marksNear(reading: Reading, tag: string, sentence: number, reach = 0): readonly Mark[] {
  const marks = reading.marks(tag);
  if (marks.length === 0) return marks;
  const from = firstWhere(marks, mark => sentenceOf(mark, reading) >= sentence - reach);
  const to = firstWhere(marks, mark => sentenceOf(mark, reading) > sentence + reach);
  return marks.slice(from, to);
}

/** Whether one of the marks, which are in reading order and not inside one another, overlaps the span. */
export function touchesMark(marks: readonly Pick<Mark, 'span'>[], span: Span): boolean {
  const next = marks[firstWhere(marks, mark => mark.span.end > span.start)];
  return next !== undefined && next.span.start < span.end;
}

/** Where the items begin for which it is so; for all before them it is not. */
export function firstWhere<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isSo(item)) high = middle;
    else low = middle + 1;
  }
  return low;
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
