import { marksNear, sentenceOf } from '../around';
import type { Detector } from '../reading';

/** The author says that they are at it while at work. */
export const workingHours: Detector = {
  id: 'working-hours',
  finds: 'words that say you post while you work',
  detect: reading =>
    reading
      .marks('on-duty')
      .filter(mark => marksNear(reading, 'off-duty', sentenceOf(mark, reading)).length === 0)
      .map(({ span }) => ({ span, because: 'you say that you are at work' })),
};
