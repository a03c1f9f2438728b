import { valueAt } from '@/src/packs/problem';
import { type Path, setAt, withoutAt } from './path';

/** One place in which two values differ; of lists of different lengths, the stretch. What is left out is `undefined`. */
export type Change =
  | { kind: 'value'; path: Path; before: unknown; after: unknown }
  | { kind: 'stretch'; path: Path; at: number; before: readonly unknown[]; after: readonly unknown[] };

/** How one value became another. What they share is not looked into, so that a list of 100,000 costs nothing. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap(key =>
      changesBetween(valueAt(before, [key]), valueAt(after, [key]), [...path, key]),
    );
  }
  return [{ kind: 'value', path, before, after }];
}

export function applyChanges<T extends object>(whole: T, changes: readonly Change[]): T {
  return changes.reduce(applyChange, whole);
}

/** The changes that lead back, in their order. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return changes
    .toReversed()
    .map(change =>
      change.kind === 'value'
        ? { ...change, before: change.after, after: change.before }
        : { ...change, before: change.after, after: change.before },
    );
}

function listChanges(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  if (before.length === after.length)
    return before.flatMap((each, at) =>
      Object.is(each, after[at]) ? [] : changesBetween(each, after[at], [...path, at]),
    );
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && Object.is(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && Object.is(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const stretch = (list: readonly unknown[]) => list.slice(start, list.length - end);
  return [{ kind: 'stretch', path, at: start, before: stretch(before), after: stretch(after) }];
}

function applyChange<T extends object>(whole: T, change: Change): T {
  const { path } = change;
  if (change.kind === 'value')
    return change.after === undefined ? withoutAt(whole, path) : setAt(whole, path, change.after);
  const list = valueAt(whole, path);
  const from: readonly unknown[] = Array.isArray(list) ? list : [];
  const rest = from.slice(change.at + change.before.length);
  return setAt(whole, path, from.slice(0, change.at).concat(change.after, rest));
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
