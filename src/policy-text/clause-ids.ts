import type { Candidate } from './candidates';

/** A name for each clause: its number in the policy, or "C1", "C2" … where it has none; a letter or a count tells clauses of one number apart. */
export function idsOf(candidates: readonly Candidate[]): string[] {
  const times = new Map<string, number>();
  for (const { number } of candidates) if (isOwn(number)) times.set(number, (times.get(number) ?? 0) + 1);
  const used = new Map<string, number>();
  let unnumbered = 0;
  return candidates.map(({ number }) => {
    if (!isOwn(number)) {
      unnumbered += 1;
      return `C${unnumbered}`;
    }
    if (times.get(number) === 1) return number;
    const count = used.get(number) ?? 0;
    used.set(number, count + 1);
    return `${number}${suffix(count)}`;
  });
}

/** "4.2" says where it is; "2" or "a" of a list is there many times. */
function isOwn(number: string | undefined): number is string {
  return number !== undefined && /^\d+(?:\.\d+)+$/.test(number);
}

function suffix(count: number): string {
  return count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`;
}
