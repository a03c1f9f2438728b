import type { categories, severities } from '@/src/packs/schema/parts';

export type Category = (typeof categories)[number];
export type Severity = (typeof severities)[number];
export const checkables = ['text', 'context', 'advice', 'governance', 'out-of-scope'] as const;
export type Checkable = (typeof checkables)[number];

/** A clause that a policy seems to have, for somebody to accept, change or drop. */
export interface ClauseProposal {
  /** Its number in the policy where that is its own, or else one made up. */
  id: string;
  heading: string;
  /** What governs it, when it is an item of a list; joined by " … " where it stands in two places. */
  leadIn: string | undefined;
  /** The organisation's own words. */
  words: string;
  /** The likeliest first; none when it is about the keeping of the rules. */
  categories: Category[];
  checkable: Checkable;
  severity: Severity;
  /** Rules of the shared library that keep it. */
  rules: string[];
  /** From 0 to 1: that it is a clause at all, and of this category. */
  sure: number;
}
