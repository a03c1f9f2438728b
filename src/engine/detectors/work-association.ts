import { speaksAsMember } from '../around';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { worksThere } from './works-there';

/** Signs of a job. One alone is in anybody's post; two of different kinds, one of them of this line of work, are not. */
const SIGNS = ['boss', 'colleagues', 'shift', 'at-work', 'our-work', 'served', 'care-setting'] as const;
const STRONG = new Set<string>(['our-work', 'served', 'care-setting']);

export const workAssociation: Detector = {
  id: 'work-association',
  finds: 'words that show you are writing about your work',
  detect: reading => {
    const said = worksThere.detect(reading);
    return said.length > 0 ? [...said] : bySigns(reading);
  },
};

function bySigns(reading: Reading): Match[] {
  // Somebody whose mother is in a care home speaks of its staff too.
  if (reading.marks('own-kin').length > 0) return [];
  const found = SIGNS.flatMap(tag =>
    reading
      .marks(tag)
      .slice(0, 1)
      .map(mark => ({ tag, mark })),
  );
  const kinds = found.filter(
    ({ mark }, at) => !found.some((other, i) => i < at && isPartOf(mark, other.mark)),
  );
  const isOfCare = kinds.some(({ tag }) => STRONG.has(tag));
  const isOfJob = kinds.some(({ tag }) => !STRONG.has(tag));
  if (!isOfCare || !isOfJob || !speaksAsMember(reading)) return [];
  const first = kinds.find(({ tag }) => !STRONG.has(tag)) ?? kinds[0];
  return first ? [match(first.mark, 'you are writing about your job')] : [];
}

function isPartOf(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to;
}

function match({ span }: Mark, because: string): Match {
  return { span, because };
}
