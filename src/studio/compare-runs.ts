import type { BenchRun } from './bench';

export interface Comparison {
  /** By rule, where the two differ: in how many posts each found something. */
  rules: readonly { rule: string; before: number; after: number }[];
  /** Places of the posts that are held by one and not by the other. */
  nowHeld: readonly number[];
  nowFree: readonly number[];
}

/** Two versions of a pack on the same posts, as far as both were run. */
export function compareRuns(before: BenchRun, after: BenchRun): Comparison {
  const done = Math.min(before.done, after.done);
  const [was, is] = [postsByRule(before, done), postsByRule(after, done)];
  const rules = [...new Set([...was.keys(), ...is.keys()])].map(rule => ({
    rule,
    before: was.get(rule)?.size ?? 0,
    after: is.get(rule)?.size ?? 0,
  }));
  const only = (one: BenchRun, other: BenchRun) =>
    [...one.held].filter(post => post < done && !other.held.has(post));
  return {
    rules: rules.filter(rule => rule.before !== rule.after),
    nowHeld: only(after, before),
    nowFree: only(before, after),
  };
}

function postsByRule({ findings }: BenchRun, done: number): Map<string, Set<number>> {
  const posts = new Map<string, Set<number>>();
  for (const { rule, post } of findings) {
    if (post >= done) continue;
    posts.set(rule, (posts.get(rule) ?? new Set()).add(post));
  }
  return posts;
}
