import { touchesMark } from './around';
import type { Mark, Reading } from './reading';
import type { Match } from './types';

/** Every mark of a tag as a match, but for those inside one of another tag, which only look like it. */
export function marked(reading: Reading, tag: string, because: string, not?: string): Match[] {
  const marks = reading.marks(tag);
  if (marks.length === 0) return [];
  const lookAlikes = not === undefined ? [] : reading.marks(not);
  return marks.filter(({ span }) => !touchesMark(lookAlikes, span)).map(({ span }) => ({ span, because }));
}

/** Of matches that overlap, the one that begins first. */
export function apart(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || match.span.start >= last.span.end) kept.push(match);
  }
  return kept;
}

/** From the first word of the one to the last of the other. */
export function across(a: Pick<Mark, 'span'>, b: Pick<Mark, 'span'>): { start: number; end: number } {
  return { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
}

/** A match about the whole draft: nothing to underline. */
export function wholeDraft(because: string): Match {
  return { span: { start: 0, end: 0 }, because };
}
