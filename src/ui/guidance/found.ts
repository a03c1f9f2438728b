import type { Handbook } from '@/src/packs/handbook-of';

/** What of the policy holds all these words, in its own text, in plain words or in the heading; all of it without any. */
export function found(
  { parts, advice }: Pick<Handbook, 'parts' | 'advice'>,
  words: string,
): Pick<Handbook, 'parts' | 'advice'> & { count: number } {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (...texts: (string | undefined)[]) => {
    const text = texts.join(' ').toLowerCase();
    return wanted.every(word => text.includes(word));
  };
  const inParts = parts.flatMap(({ heading, clauses }) => {
    const kept = clauses.filter(({ id, quote, plain }) => holds(id, heading, quote, plain));
    return kept.length > 0 ? [{ heading, clauses: kept }] : [];
  });
  const inAdvice = advice.filter(({ text, clauses }) => holds(text, ...clauses.map(({ quote }) => quote)));
  const count = inParts.reduce((sum, { clauses }) => sum + clauses.length, inAdvice.length);
  return { parts: inParts, advice: inAdvice, count };
}
