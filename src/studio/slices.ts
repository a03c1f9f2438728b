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
  list: readonly T[],
  work: (each: T, at: number) => void,
  { now, rest, signal }: Slices,
): Promise<boolean> {
  let begun = now();
  for (const [at, each] of list.entries()) {
    if (signal.aborted) return false;
    work(each, at);
    if (now() - begun < SLICE) continue;
    await rest();
    begun = now();
  }
  return !signal.aborted;
}
