import { wholeDraft } from '../marked';
import type { Detector } from '../reading';
import { organisation } from './organisation';

/** "– Priya", at the end. */
const SIGNED = /[-–—~]\s?\p{Lu}\p{L}+(?:[ ,&]+\p{L}+){0,6}[^\p{L}\d]*$/u;

/** Written for the organisation, with nothing that says who writes. */
export const unsigned: Detector = {
  id: 'unsigned',
  finds: 'posts for your organisation that do not say who writes',
  detect: reading => {
    const { role, account } = reading.draft;
    if (role !== 'authorised' || reading.words.length < 4) return [];
    const shown = account === undefined ? [] : organisation.detect(reading.read(`at ${account}`));
    const isSaid = organisation.detect(reading).length > 0 || reading.marks('job-title-sign').length > 0;
    return shown.length > 0 || isSaid || SIGNED.test(reading.text)
      ? []
      : [wholeDraft('nothing here says who you are and for whom you write')];
  },
};
