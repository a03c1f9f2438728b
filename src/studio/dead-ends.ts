import type { PackDraft } from './pack-draft';
import type { PlacedProblem } from './placed-problems';

/** Ids of rules that find none of the posts they must find: as the pack stands, they cannot speak. */
export function deadEnds({ rules }: PackDraft, problems: readonly PlacedProblem[]): string[] {
  const missed = (at: number) =>
    problems.filter(
      ({ path }) => path[0] === 'rules' && path[1] === at && path[2] === 'flags' && path.length === 4,
    );
  return rules.flatMap(({ id, flags }, at) =>
    flags.length > 0 && missed(at).length >= flags.length ? [id] : [],
  );
}
