import { careWork } from './care-work';
import { organisation } from './detectors/organisation';
import { workAssociation } from './detectors/work-association';
import { perReading } from './per-reading';
import type { Reading } from './reading';

/** From here on a draft is about the author's own work. */
export const LINKED = 2;

/** How plainly a draft is about the author's own work: 0 not at all, 3 said in so many words. */
export const workLink = perReading((reading: Reading): number => {
  if (organisation.detect(reading).length > 0 || workAssociation.detect(reading).length > 0) return 3;
  const own = ['own-boss', 'colleagues', 'target-own', 'shift', 'own-served'];
  const said = own.filter(tag => reading.marks(tag).length > 0).length;
  const staffroom = new Set(reading.marks('staffroom').map(({ span }) => span.start)).size;
  return Math.max(0, Math.min(3, Math.max(careWork(reading), said, Math.min(staffroom, LINKED))));
});
