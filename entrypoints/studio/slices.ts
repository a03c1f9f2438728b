import type { Slices } from '@/src/studio/slices';

/** Work bit by bit in this page, until the signal says stop. */
export function slicesOf(signal: AbortSignal): Slices {
  return {
    signal,
    now: () => performance.now(),
    rest: () => new Promise(resolve => setTimeout(resolve)),
  };
}
