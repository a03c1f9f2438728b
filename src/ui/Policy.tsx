import { i18n } from '#i18n';
import type { Clause } from '@/src/engine/types';

/** The organisation's own sentence, and where it stands; a sentence that was quoted already is only named. */
export function Policy({ clauses, quoted = [] }: { clauses: readonly Clause[]; quoted?: readonly Clause[] }) {
  const [clause] = clauses;
  if (!clause) return null;
  if (quoted.some(({ id }) => id === clause.id)) {
    return <p className="policy again">{i18n.t('policy_again', [clause.heading])}</p>;
  }
  return (
    <blockquote className="policy">
      <q>{clause.quote}</q>
      <cite>{clause.heading}</cite>
    </blockquote>
  );
}
