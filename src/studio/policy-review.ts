import type { Facts } from '@/src/policy-text/facts';
import type { ClauseProposal } from '@/src/policy-text/proposal';

/** What was read from a policy, as the manager has it by now. */
export interface Review {
  clauses: readonly ReviewedClause[];
  facts: Facts;
}

export interface ReviewedClause extends ClauseProposal {
  isTaken: boolean;
}
