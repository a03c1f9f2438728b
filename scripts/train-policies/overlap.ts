/** How much two wordings have in common: F1 over their words, and 1 where the one contains the other and is not much longer. */
export function overlapOf(words: string, quote: string): number {
  const [ours, theirs] = [tokensOf(words), tokensOf(quote)];
  if (ours.length === 0 || theirs.length === 0) return 0;
  const isInside = ` ${ours.join(' ')} `.includes(` ${theirs.join(' ')} `);
  if (isInside && theirs.length * MOST_TIMES >= ours.length) return 1;
  const left = new Map<string, number>();
  for (const token of theirs) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of ours) {
    const there = left.get(token) ?? 0;
    if (there === 0) continue;
    left.set(token, there - 1);
    common += 1;
  }
  return (2 * common) / (ours.length + theirs.length);
}

/** What contains a clause is the clause only while it is not much more than it. */
const MOST_TIMES = 3;

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
