import type { Detector, Reading } from '../reading';
import { workLink } from '../work-link';
import { accusation } from './accusation';
import { disparagement } from './disparagement';
import { explicit } from './explicit';
import { illegalOffer } from './illegal-offer';

/** A share that says yes to something one may not say oneself. */
export const endorsement: Detector = {
  id: 'endorsement',
  finds: 'support for what you share',
  detect: reading => {
    if (reading.draft.surface !== 'share') return [];
    const yes = reading.marks('endorses');
    if (yes.length === 0 || !isAboutTrouble(reading)) return [];
    return yes.slice(0, 1).map(({ span }) => ({ span, because: 'you say yes to what you share' }));
  },
};

const TROUBLE = [disparagement, accusation, illegalOffer, explicit];

function isAboutTrouble(reading: Reading): boolean {
  const { replyTo } = reading.draft;
  const quoted = replyTo?.text === undefined ? [] : [reading.read(replyTo.text)];
  return [reading, ...quoted].some(
    each =>
      TROUBLE.some(detector => detector.detect(each).length > 0) ||
      (each !== reading && workLink(reading) > 0 && each.marks('contempt').length > 0),
  );
}
