import type { Detector, Reading } from './reading';
import type { Fault, Match } from './types';

export interface Detected {
  matches: ReadonlyMap<string, readonly Match[]>;
  faults: readonly Fault[];
}

/** The one place that catches: a detector that fails is named, and the others go on. */
export function detectAll(reading: Reading, detectors: readonly Detector[]): Detected {
  const matches = new Map<string, readonly Match[]>();
  const faults: Fault[] = [];
  for (const { id, detect } of detectors) {
    try {
      matches.set(id, detect(reading));
    } catch (error) {
      // The kind of error only: its message could hold words of the draft.
      faults.push({ detector: id, why: error instanceof Error ? error.name : 'unknown error' });
    }
  }
  return { matches, faults };
}
