/** How work is done bit by bit, so that the page can be used meanwhile. */
export interface Slices {
  /** In milliseconds. */
  now(): number;
  /** Lets the page do what waits. */
  rest(): Promise<void>;
  signal: AbortSignal;
}

/** In milliseconds: no longer than somebody who types would notice. */
const SLICE = 12;

/** Does one thing after the other; `false` when it was stopped before the end. */
export async function eachInSlices<T>(
  list: Iterable<T>,
  work: (each: T, at: number) => void,
  { now, rest, signal }: Slices,
): Promise<boolean> {
  let begun = now();
  let at = 0;
  for (const each of list) {
    if (signal.aborted) return false;
    work(each, at);
    at += 1;
    if (now() - begun < SLICE) continue;
    await rest();
    begun = now();
  }
  return !signal.aborted;
}
