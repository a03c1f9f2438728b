import { applyRules } from '@/src/engine/apply-rules';
import { overlaps } from '@/src/engine/around';
import { checkDraft } from '@/src/engine/check-draft';
import { detectAll } from '@/src/engine/detect-all';
import { readDraft } from '@/src/engine/read-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Draft, Finding, Severity, Span } from '@/src/engine/types';
import type { Post } from './read-posts';
import { eachInSlices, type Slices } from './slices';

export interface BenchFinding {
  /** The place of the post. */
  post: number;
  rule: string;
  severity: Severity;
  span: Span;
}

export interface BenchRun {
  posts: readonly Post[];
  findings: readonly BenchFinding[];
  /** Places of the posts that would be held. */
  held: ReadonlySet<number>;
  /** How many were run before it was stopped. */
  done: number;
  /** By rule: how often it looked at something, whether another spoke or not; and how often each other rule saw it too. */
  seen: ReadonlyMap<string, Seen>;
}

interface Seen {
  count: number;
  also: ReadonlyMap<string, number>;
}

/** Runs a rulebook over posts, bit by bit. `onProgress` hears of the number that is done. */
export async function runBench(
  posts: readonly Post[],
  rulebook: Rulebook,
  slices: Slices,
  onProgress: (done: number) => void,
): Promise<BenchRun> {
  const findings: BenchFinding[] = [];
  const held = new Set<number>();
  const seen = new SeenRules();
  let done = 0;
  const rest = () => {
    onProgress(done);
    return slices.rest();
  };
  await eachInSlices(
    posts,
    (post, at) => {
      const draft: Draft = { ...post, media: [] };
      const check = checkDraft(draft, rulebook);
      if (check.verdict === 'hold') held.add(at);
      for (const { rule, severity, span } of check.findings)
        findings.push({ post: at, rule, severity, span });
      if (check.findings.length > 0) seen.note(unsettled(draft, rulebook));
      done = at + 1;
    },
    { ...slices, rest },
  );
  onProgress(done);
  return { posts, findings, held, done, seen: seen.byRule };
}

/** What every rule finds by itself: of two that say the same, a check keeps one. */
function unsettled(draft: Draft, { lexicon, detectors, rules }: Rulebook): Finding[] {
  const reading = readDraft(draft, lexicon);
  return applyRules(reading, detectAll(reading, detectors).matches, rules);
}

class SeenRules {
  readonly byRule = new Map<string, { count: number; also: Map<string, number> }>();

  note(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const seen = this.byRule.get(finding.rule) ?? { count: 0, also: new Map<string, number>() };
      this.byRule.set(finding.rule, seen);
      seen.count += 1;
      const others = findings.filter(
        ({ rule, span }) => rule !== finding.rule && isSamePlace(span, finding.span),
      );
      for (const rule of new Set(others.map(other => other.rule)))
        seen.also.set(rule, (seen.also.get(rule) ?? 0) + 1);
    }
  }
}

function isSamePlace(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.end === 0 && b.end === 0);
}
