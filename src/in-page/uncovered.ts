import type { Span } from '@/src/engine/types';

/** What of a span none of the others covers, in order. */
export function uncovered(span: Span, others: readonly Span[]): Span[] {
  let left = [span];
  for (const other of others) left = left.flatMap(piece => without(piece, other));
  return left;
}

function without({ start, end }: Span, other: Span): Span[] {
  if (other.end <= start || other.start >= end) return [{ start, end }];
  return [
    ...(other.start > start ? [{ start, end: other.start }] : []),
    ...(other.end < end ? [{ start: other.end, end }] : []),
  ];
}
