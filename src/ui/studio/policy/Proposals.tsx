import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Review, ReviewedClause } from '@/src/studio/policy-review';
import { PagePicker } from '../screens/PagePicker';
import { Proposal } from './Proposal';

export interface ProposalsProps {
  review: Review;
  onReview(review: Review): void;
  onMake(): void;
  onDrop(): void;
}

/** How many clauses stand on one page. */
const PAGE = 20;

/** The clauses that a policy seems to have, each to be taken, changed or dropped. */
export function Proposals({ review, onReview, onMake, onDrop }: ProposalsProps) {
  const id = useId();
  const [page, setPage] = useState(0);
  const { clauses, facts } = review;
  const taken = clauses.filter(({ isTaken }) => isTaken).length;
  const change = (at: number, clause: ReviewedClause) =>
    onReview({ ...review, clauses: clauses.with(at, clause) });
  return (
    <section className="box fields-of" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('studio_proposals')}</h3>
      <p className="hint">{i18n.t('studio_proposals_hint')}</p>
      <div className="field stretched">
        <label htmlFor={id}>{i18n.t('studio_proposals_names')}</label>
        <textarea
          id={id}
          rows={3}
          value={facts.names.join('\n')}
          onChange={({ target }) =>
            onReview({ ...review, facts: { ...facts, names: target.value.split('\n') } })
          }
        />
      </div>
      <ol className="bare">
        {clauses.slice(page * PAGE, (page + 1) * PAGE).map((clause, index) => (
          <Proposal
            key={clause.id}
            clause={clause}
            onChange={changed => change(page * PAGE + index, changed)}
          />
        ))}
      </ol>
      <PagePicker page={page} last={Math.max(0, Math.ceil(clauses.length / PAGE) - 1)} onPage={setPage} />
      <div className="row">
        <button type="button" className="primary" disabled={taken === 0} onClick={onMake}>
          {i18n.t('studio_proposals_make', taken)}
        </button>
        <button type="button" onClick={onDrop}>
          {i18n.t('studio_proposals_drop')}
        </button>
      </div>
    </section>
  );
}
