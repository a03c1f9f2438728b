import type { Reading } from './reading';

/** Worked out once for each draft, however many detectors ask. The last draft is kept, for one is checked at a time. */
export function perReading<Result>(workOut: (reading: Reading) => Result): (reading: Reading) => Result {
  let last: { reading: Reading; result: Result } | undefined;
  return reading => {
    if (last?.reading === reading) return last.result;
    const result = workOut(reading);
    if (!last) last = { reading, result };
    last.reading = reading;
    last.result = result;
    return result;
  };
}
