import { compilePack } from '@/src/packs/compile-pack';
import { parsePack } from '@/src/packs/parse-pack';
import type { Problem } from '@/src/packs/problem';
import { testPackByParts } from '@/src/packs/test-pack';
import type { PackDraft } from './pack-draft';
import { type PlacedProblem, placeProblems } from './placed-problems';
import { eachInSlices, type Slices } from './slices';

/** All that keeps a draft from being a pack; its examples are run once it reads as one. Nothing when it was stopped. */
export async function findProblems(pack: PackDraft, slices: Slices): Promise<PlacedProblem[] | undefined> {
  const parsed = parsePack(pack);
  if (!parsed.ok) return placeProblems(pack, parsed.problems);
  await slices.rest();
  if (slices.signal.aborted) return undefined;
  const problems: Problem[] = [];
  const parts = testPackByParts(
    parsed.pack,
    compilePack(parsed.pack, () => true),
  );
  const isDone = await eachInSlices(parts, found => problems.push(...found), slices);
  return isDone ? placeProblems(pack, problems) : undefined;
}
