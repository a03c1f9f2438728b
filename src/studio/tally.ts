import type { PackRule } from '@/src/packs/pack-schema';
import type { BenchFinding, BenchRun } from './bench';
import { grouped } from './grouped';

export type Mark = 'right' | 'wrong';
/** What the manager said of findings, by `keyOf`. */
export type Marks = Readonly<Record<string, Mark>>;

export interface RuleTally {
  rule: string;
  /** In how many posts. */
  posts: number;
  found: number;
  right: number;
  wrong: number;
  /** Of those that were marked, the share that was wrong; nothing until one is. */
  falseAlarms: number | undefined;
}

export interface Tally {
  rules: readonly RuleTally[];
  /** Rules that found nothing in any of the posts. */
  silent: readonly string[];
  /** Rules that another one covers: wherever the first looked at something, the second did too. */
  covered: readonly { rule: string; by: string; times: number }[];
}

/** So often at least before two rules are said to do the same. */
const OFTEN = 3;

export function keyOf({ post, rule, span }: BenchFinding): string {
  return `${post} ${rule} ${span.start}`;
}

export function tallyOf({ findings, seen }: BenchRun, rules: readonly PackRule[], marks: Marks): Tally {
  const byRule = grouped(findings, ({ rule }) => rule);
  return {
    rules: [...byRule]
      .map(([rule, own]) => ruleTally(rule, own, marks))
      .toSorted((a, b) => b.posts - a.posts),
    silent: rules.map(({ id }) => id).filter(id => !seen.has(id)),
    covered: [...seen].flatMap(([rule, { count, also }]) =>
      [...also]
        .filter(([, times]) => times === count && count >= OFTEN)
        .map(([by, times]) => ({ rule, by, times })),
    ),
  };
}

function ruleTally(rule: string, findings: readonly BenchFinding[], marks: Marks): RuleTally {
  const said = findings.map(finding => marks[keyOf(finding)]);
  const right = said.filter(mark => mark === 'right').length;
  const wrong = said.filter(mark => mark === 'wrong').length;
  return {
    rule,
    posts: new Set(findings.map(({ post }) => post)).size,
    found: findings.length,
    right,
    wrong,
    falseAlarms: right + wrong > 0 ? wrong / (right + wrong) : undefined,
  };
}
