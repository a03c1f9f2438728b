import type { Detector, Mark, Reading } from '../reading';
import { workLink } from '../work-link';
import { accusation } from './accusation';
import { disparagement } from './disparagement';
import { explicit } from './explicit';
import { illegalOffer } from './illegal-offer';

/** A share, or a post above a link's card, that says yes to something one may not say oneself. */
export const endorsement: Detector = {
  id: 'endorsement',
  finds: 'support for what you share',
  detect: reading => {
    const { surface, linkCard } = reading.draft;
    if (surface !== 'share' && linkCard === undefined) return [];
    const yes = reading.marks('endorses').filter(mark => isSaidAlone(reading, mark));
    if (yes.length === 0 || !isAboutTrouble(reading)) return [];
    return yes.map(({ span }) => ({ span, because: 'you say yes to what you share' }));
  },
};

/** "This" and "yes" are in every sentence; alone they are a word for what is shared. */
function isSaidAlone(reading: Reading, { from, to }: Mark): boolean {
  const { from: start, to: end } = reading.sentences[reading.words[from]?.sentence ?? 0] ?? { from, to };
  return to - from > 1 || end - start <= 3;
}

const TROUBLE = [disparagement, accusation, illegalOffer, explicit];

function isAboutTrouble(reading: Reading): boolean {
  const { replyTo, linkCard } = reading.draft;
  const quoted = [replyTo?.text, linkCard].flatMap(text => (text === undefined ? [] : [reading.read(text)]));
  return [reading, ...quoted].some(
    each =>
      TROUBLE.some(detector => detector.detect(each).length > 0) ||
      (each !== reading && workLink(reading) > 0 && each.marks('contempt').length > 0),
  );
}
