import type { Span } from '@/src/engine/types';

/** An example without the brackets that show where something must be found, and the place between them. */
export function unbracket(text: string): { text: string; marked: Span | undefined } {
  const start = text.indexOf('[');
  const end = text.indexOf(']', start);
  if (start < 0 || end < 0) return { text, marked: undefined };
  return {
    text: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1),
    marked: { start, end: end - 1 },
  };
}
