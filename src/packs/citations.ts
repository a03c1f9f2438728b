/** A place in a pack that names a clause. */
export interface Citation {
  clause: string;
  path: (string | number)[];
}

/** Parts that name no clauses: the list of clauses itself, and what can be very long. */
const WITHOUT = ['clauses', 'terms', 'words', 'translations'];

/** No part of a pack lies deeper. */
const DEEPEST = 8;

/**
 * Wherever a pack names its clauses: `clauses: ["AUK-32"]` or `clause: "AUK-32"`, at any depth. Read from data that may be
 * wrong elsewhere, so that a slip in a rule does not make its clauses look unanswered.
 */
export function citationsIn(data: unknown): Citation[] {
  return entriesOf(data)
    .filter(([key]) => typeof key === 'number' || !WITHOUT.includes(key))
    .flatMap(([key, value]) => [...citationsAt(value, [key])]);
}

function* citationsAt(value: unknown, path: (string | number)[]): Generator<Citation> {
  const key = path.at(-1);
  const isListed = path.at(-2) === 'clauses' && typeof key === 'number';
  if (typeof value === 'string') {
    if (key === 'clause' || isListed) yield { clause: value, path };
    return;
  }
  if (path.length < DEEPEST)
    for (const [inner, each] of entriesOf(value)) yield* citationsAt(each, [...path, inner]);
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((each: unknown, at) => [at, each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
