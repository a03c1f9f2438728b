import { careWork, ENOUGH_WORK, workSignsIn } from '../care-work';
import type { Detector } from '../reading';
import { worksThere } from './works-there';

/** Signs of a job: one alone is in anybody's post. */
export const workAssociation: Detector = {
  id: 'work-association',
  finds: 'words that show you are writing about your work',
  detect: reading => {
    const said = worksThere.detect(reading);
    if (said.length > 0) return [...said];
    if (careWork(reading) < ENOUGH_WORK) return [];
    const [sign] = workSignsIn(reading);
    return sign ? [{ span: sign.mark.span, because: 'you are writing about your job' }] : [];
  },
};
