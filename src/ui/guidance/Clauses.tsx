import { useEffect, useRef } from 'react';
import type { HandbookClause, Part } from '@/src/packs/handbook-of';
import { Weight } from '../Weight';
import { ClauseText } from './ClauseText';

/** The policy, clause by clause. */
export function Clauses({ parts, current }: { parts: readonly Part[]; current: string | undefined }) {
  return parts.map(part => <PartOfPolicy key={part.clauses[0]?.id} part={part} current={current} />);
}

function PartOfPolicy({ part, current }: { part: Part; current: string | undefined }) {
  return (
    <div className="part">
      <h3>{part.heading}</h3>
      {part.clauses.map(clause => (
        <Clause key={clause.id} clause={clause} isCurrent={clause.id === current} />
      ))}
    </div>
  );
}

/** One that somebody came to read is brought into sight, and is where the keyboard goes on from. */
function Clause({
  clause: { id, quote, plain, severity },
  isCurrent,
}: {
  clause: HandbookClause;
  isCurrent: boolean;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <article
      ref={place}
      id={id}
      aria-label={id}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      className="box clause"
    >
      {severity && <Weight severity={severity} />}
      {plain && <p className="lead">{plain}</p>}
      <ClauseText quote={quote} source={id} />
    </article>
  );
}
