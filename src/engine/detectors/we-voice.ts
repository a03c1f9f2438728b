import { firstWhere, marksNear } from '../around';
import { across } from '../marked';
import type { Detector } from '../reading';
import { sentenceAt } from '../targets';
import { organisation } from './organisation';

/** "We" and "our" beside the organisation's name: as if it spoke. */
export const weVoice: Detector = {
  id: 'we-voice',
  finds: '“we” where it should be “I”',
  detect: reading =>
    organisation.detect(reading).flatMap(({ span }) => {
      const at = firstWhere(reading.words, word => word.end > span.start);
      const sentence = sentenceAt(reading, span);
      const [we] = marksNear(reading, 'own-side', sentence).filter(mark => Math.abs(mark.from - at) <= 4);
      return we ? [{ span: across(we, { span }), because: 'you say “we” of your organisation' }] : [];
    }),
};
