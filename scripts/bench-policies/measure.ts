import { clausesOf } from '@/src/policy-text/clauses-of';
import type { Model } from '@/src/policy-text/model';
import type { ClauseProposal } from '@/src/policy-text/proposal';
import { blocksOfText } from '@/src/policy-text/text-blocks';
import { type Catalogued, readPolicyText } from '../train-policies/lessons';
import { overlapOf } from '../train-policies/overlap';

/** What was counted in a document. Clauses that a draft or its setting can break are the ones that must be found. */
export interface Counted {
  clauses: number;
  /** Proposed at all. */
  found: number;
  /** Proposed as something that a draft or its setting can break. */
  foundAsSuch: number;
  /** Of those found, the first category proposed is one of the clause's. */
  rightCategory: number;
  proposals: number;
  /** Proposals that are a clause of the catalogue, of whatever kind. */
  real: number;
  /** Clauses of whatever kind that were found, and of them what is right. */
  all: number;
  allFound: number;
  rightCheckable: number;
  rightSeverity: number;
}

const MATCH = 0.6;

export interface Miss {
  clause: Catalogued;
  proposal: ClauseProposal | undefined;
  what: string;
}

/** Compares what is proposed for a document with its catalogued clauses. */
export function measure(
  document: string,
  catalogue: readonly Catalogued[],
  model: Model,
): { counted: Counted; misses: Miss[] } {
  const clauses = catalogue.filter(clause => clause.document === document);
  const proposals = clausesOf(blocksOfText(readPolicyText(document)), model);
  const pairs = clauses.map(clause => ({ clause, proposal: nearest(clause, proposals) }));
  const breakable = pairs.filter(({ clause }) => isBreakable(clause.checkable));
  const found = breakable.filter(({ proposal }) => proposal);
  const allFound = pairs.filter(({ proposal }) => proposal);
  return {
    counted: {
      clauses: breakable.length,
      found: found.length,
      foundAsSuch: found.filter(({ proposal }) => proposal && isBreakable(proposal.checkable)).length,
      rightCategory: found.filter(isRightCategory).length,
      proposals: proposals.length,
      real: proposals.filter(proposal => clauses.some(clause => matches(proposal, clause))).length,
      all: pairs.length,
      allFound: allFound.length,
      rightCheckable: allFound.filter(({ clause, proposal }) => clause.checkable === proposal?.checkable)
        .length,
      rightSeverity: allFound.filter(({ clause, proposal }) => clause.severity === proposal?.severity).length,
    },
    misses: pairs.flatMap(missesOf),
  };
}

export function sum(all: readonly Counted[]): Counted {
  const total = (key: keyof Counted) => all.reduce((so, counted) => so + counted[key], 0);
  return {
    clauses: total('clauses'),
    found: total('found'),
    foundAsSuch: total('foundAsSuch'),
    rightCategory: total('rightCategory'),
    proposals: total('proposals'),
    real: total('real'),
    all: total('all'),
    allFound: total('allFound'),
    rightCheckable: total('rightCheckable'),
    rightSeverity: total('rightSeverity'),
  };
}

function isBreakable(checkable: string): boolean {
  return checkable === 'text' || checkable === 'context';
}

function isRightCategory({
  clause,
  proposal,
}: {
  clause: Catalogued;
  proposal: ClauseProposal | undefined;
}): boolean {
  const first = proposal?.categories[0];
  return first !== undefined && clause.categories.includes(first);
}

function nearest(clause: Catalogued, proposals: readonly ClauseProposal[]): ClauseProposal | undefined {
  const rated = proposals.map(proposal => ({ proposal, overlap: overlap(proposal, clause) }));
  const best = rated.reduce((one, other) => (other.overlap > one.overlap ? other : one), {
    proposal: undefined,
    overlap: 0,
  } as {
    proposal: ClauseProposal | undefined;
    overlap: number;
  });
  return best.overlap >= MATCH ? best.proposal : undefined;
}

function matches(proposal: ClauseProposal, clause: Catalogued): boolean {
  return overlap(proposal, clause) >= MATCH;
}

/** A clause of the catalogue has its governing words in its quote, or beside it. */
function overlap({ words, leadIn }: ClauseProposal, { quote, lead_in }: Catalogued): number {
  const own = overlapOf(words, quote);
  return leadIn && !lead_in ? Math.max(own, overlapOf(`${leadIn} ${words}`, quote)) : own;
}

function missesOf({
  clause,
  proposal,
}: {
  clause: Catalogued;
  proposal: ClauseProposal | undefined;
}): Miss[] {
  if (!isBreakable(clause.checkable)) return [];
  if (!proposal) return [{ clause, proposal, what: 'not found' }];
  const wrong = [
    ...(isRightCategory({ clause, proposal })
      ? []
      : [`${clause.categories.join(', ')}, not ${proposal.categories.join(', ') || 'none'}`]),
    ...(proposal.checkable === clause.checkable ? [] : [`${clause.checkable}, not ${proposal.checkable}`]),
    ...(proposal.severity === clause.severity ? [] : [`${clause.severity}, not ${proposal.severity}`]),
  ];
  return wrong.length === 0 ? [] : [{ clause, proposal, what: wrong.join('; ') }];
}
