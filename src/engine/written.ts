import { allMatches } from './all-matches';
import { type Folded, unfold } from './fold';
import type { Match } from './types';

/** Something written in a shape, and the words round it. All of it folded: small letters, plain digits and quotes. */
export interface Written {
  text: string;
  /** Up to sixty characters before it, and forty behind. */
  before: string;
  after: string;
}

/** Shape first, then what `isMeant` makes of its digits and of the words nearby. */
export function matchWritten(
  folded: Folded,
  shape: RegExp,
  because: string,
  isMeant: (written: Written) => boolean,
): Match[] {
  return allMatches(shape, folded.text).flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const before = folded.text.slice(Math.max(0, index - 60), index);
    const after = folded.text.slice(end, end + 40);
    if (!isMeant({ text, before, after })) return [];
    return [{ span: unfold(folded, { start: index, end }), because }];
  });
}

/** As `matchWritten`, for a shape with figures in it: most posts have none. */
export function matchFigures(
  folded: Folded,
  shape: RegExp,
  because: string,
  isMeant: (written: Written) => boolean,
): Match[] {
  return folded.hasFigures ? matchWritten(folded, shape, because, isMeant) : [];
}

export function digitsOf(text: string): number[] {
  return [...text.replace(/\D/g, '')].map(Number);
}
