import { worksThere } from './detectors/works-there';
import { perReading } from './per-reading';
import type { Mark, Reading } from './reading';
import { sceneTags, workSigns } from './vocabulary/work';

/** A sign that the author writes from their own working day. */
export interface WorkSign {
  tag: string;
  weight: number;
  mark: Mark;
}

/** Two signs of different kinds, one of them plain. */
export const ENOUGH_WORK = 3;

/** The signs in a draft, the first of each kind; words that say two things at once count once, for the stronger. */
export const workSignsIn = perReading((reading): readonly WorkSign[] => {
  const found: WorkSign[] = [];
  for (const { tag, weight } of workSigns) {
    const [mark] = reading.marks(tag);
    if (mark) found.push({ tag, weight, mark });
  }
  return found.filter((sign, at) => !found.some((other, i) => i < at && isPartOf(sign.mark, other.mark)));
});

/** How much a draft shows of the author's work. What is told of the author's own family and friends takes from it. */
export const careWork = perReading((reading): number => {
  const sum = workSignsIn(reading).reduce((total, { weight }) => total + weight, 0);
  if (worksThere.detect(reading).length > 0) return sum + ENOUGH_WORK;
  return reading.marks('own-kin').length > 0 ? sum - 2 : sum;
});

/** How many things of a scene of care work are told. Patients and families tell them too: they only say whom a person is to the author. */
export function careScene(reading: Reading): number {
  return sceneTags.filter(tag => reading.marks(tag).length > 0).length;
}

function isPartOf(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to;
}
