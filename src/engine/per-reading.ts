import type { Reading } from './reading';

/** Worked out once for each draft, however many detectors ask. */
export function perReading<Result>(workOut: (reading: Reading) => Result): (reading: Reading) => Result {
  const known = new WeakMap<Reading, { result: Result }>();
  return reading => {
    const before = known.get(reading);
    if (before) return before.result;
    const result = workOut(reading);
    known.set(reading, { result });
    return result;
  };
}
