import type compromise from 'compromise/two';

/**
 * `compromise` takes a third of a second to evaluate, so it is asked for at its first use only. Bundlers keep a `require` in place and
 * wrap what it names in a function; `import()` is refused in a service worker.
 */
declare const require: (id: 'compromise/two') => typeof compromise | { default: typeof compromise };

/** Names of people that the word lists do not know, as [start, end) of the text. Slow: ask it about one sentence that matters. */
export function findPeople(text: string): { start: number; end: number }[] {
  const found: unknown = read(text).match('#Person+').json({ offset: true });
  if (!Array.isArray(found)) return [];
  return found.flatMap(({ offset }: { offset?: { start: number; length: number } }) =>
    offset ? [{ start: offset.start, end: offset.start + offset.length }] : [],
  );
}

function read(text: string): ReturnType<typeof compromise> {
  const loaded = require('compromise/two');
  return ('default' in loaded ? loaded.default : loaded)(text);
}
