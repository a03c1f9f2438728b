import type { Clause } from '@/src/engine/types';

/** The organisation's own sentence, and where it stands. */
export function Policy({ clauses }: { clauses: readonly Clause[] }) {
  const [clause] = clauses;
  if (!clause) return null;
  return (
    <blockquote className="policy">
      <q>{clause.quote}</q>
      <cite>{clause.heading}</cite>
    </blockquote>
  );
}
