import type { Handbook } from '@/src/packs/handbook-of';
import { ClauseText } from './ClauseText';

/** What no check can see, in plain words, with the policy's own below. */
export function Advice({ advice }: Pick<Handbook, 'advice'>) {
  return (
    <ul className="plain">
      {advice.map(({ id, text, clauses }) => (
        <li key={id} className="box">
          <p className="lead">{text}</p>
          {clauses.map(clause => (
            <ClauseText key={clause.id} quote={clause.quote} source={clause.heading} />
          ))}
        </li>
      ))}
    </ul>
  );
}
