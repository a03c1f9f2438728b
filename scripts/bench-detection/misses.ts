import type { judgedSets } from './labelled';

/** JSON lines: posts with something missed or wrongly held, and what was found instead. */
export function missesOf(sets: ReturnType<typeof judgedSets>): string {
  return sets
    .flatMap(({ name, judged }) => (judged ?? []).map(one => ({ set: name, ...one })))
    .map(({ set, post, must, wrong, findings }) => ({
      set,
      post,
      missed: [...must].filter(([, isRaised]) => !isRaised).map(([category]) => category),
      wrong,
      found: findings.map(({ rule, category, severity, quote, because }) => ({
        rule,
        category,
        severity,
        quote,
        because,
      })),
    }))
    .filter(({ missed, wrong }) => missed.length > 0 || wrong.length > 0)
    .map(
      ({ post: { id, pack, role, surface, text, must, may }, ...rest }) =>
        `${JSON.stringify({ ...rest, id, pack, role, surface, text, must, may })}\n`,
    )
    .join('');
}
