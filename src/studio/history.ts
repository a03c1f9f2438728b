import { applyChanges, type Change, changesBetween, inverseOf } from './changes';

/** One thing that can be undone. */
export interface Step {
  readonly id: number;
  readonly changes: readonly Change[];
}

/**
 * A value with the way back. `log` is what was done since the value was last kept whole, by the ids of steps, so that a small
 * change to something large is kept as a small change.
 */
export interface History<T extends object> {
  readonly value: T;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly log: readonly Logged[];
  /** The field that was written in last, and when, in milliseconds: what is typed in one go is undone in one go. */
  readonly last?: { field: string; at: number } | undefined;
}

export interface Logged {
  readonly step: number;
  readonly isBack: boolean;
}

/** How much can be undone. */
const MOST = 200;
/** After so much the value is kept whole again. */
const LONG_LOG = 50;
/** In milliseconds: a longer rest begins something new to be undone. */
const REST = 2000;

export function beginHistory<T extends object>(value: T): History<T> {
  return { value, past: [], future: [], log: [] };
}

/** After an edit, at `now` in milliseconds. Nothing is noted where nothing changed. */
export function didEdit<T extends object>(
  history: History<T>,
  value: T,
  now: number,
  field?: string,
): History<T> {
  const changes = changesBetween(history.value, value);
  if (changes.length === 0) return history;
  const last = field === undefined ? undefined : { field, at: now };
  const before = history.past.at(-1);
  if (before && field !== undefined && history.last?.field === field && now - history.last.at < REST) {
    const start = applyChanges(history.value, inverseOf(before.changes));
    const step = { id: before.id, changes: changesBetween(start, value) };
    return { ...history, value, past: [...history.past.slice(0, -1), step], last };
  }
  const step = { id: nextId(history), changes };
  return {
    value,
    past: [...history.past, step].slice(-MOST),
    future: [],
    log: [...history.log, { step: step.id, isBack: false }],
    last,
  };
}

export function undone<T extends object>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    value: applyChanges(history.value, inverseOf(step.changes)),
    past: history.past.slice(0, -1),
    future: [step, ...history.future],
    log: [...history.log, { step: step.id, isBack: true }],
  };
}

export function redone<T extends object>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    value: applyChanges(history.value, step.changes),
    past: [...history.past, step],
    future,
    log: [...history.log, { step: step.id, isBack: false }],
  };
}

/** Whether the whole value has to be kept now: the log is long, or names a step that can no longer be redone. */
export function needsKeeping<T extends object>({ log, past, future }: History<T>): boolean {
  const known = new Set([...past, ...future].map(({ id }) => id));
  return log.length > LONG_LOG || log.some(({ step }) => !known.has(step));
}

/** What has been kept whole starts a new log; what is typed on from there is a new step. */
export function keptWhole<T extends object>(history: History<T>): History<T> {
  return { ...history, log: [], last: undefined };
}

/** As it was, from the value that was kept whole last and what was done since. */
export function restored<T extends object>(
  kept: T,
  { past, future, log }: Pick<History<T>, 'past' | 'future' | 'log'>,
): History<T> {
  const steps = new Map([...past, ...future].map(step => [step.id, step.changes]));
  const value = log.reduce((current, { step, isBack }) => {
    const changes = steps.get(step) ?? [];
    return applyChanges(current, isBack ? inverseOf(changes) : changes);
  }, kept);
  return { value, past, future, log };
}

function nextId<T extends object>({ past, future, log }: History<T>): number {
  return Math.max(0, ...[...past, ...future].map(({ id }) => id), ...log.map(({ step }) => step)) + 1;
}
