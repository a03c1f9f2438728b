import { wholeDraft } from '../marked';
import type { Detector } from '../reading';
import { disclaimer } from './disclaimer';

/** A share with next to nothing of one's own: it reads as agreement. */
export const bareShare: Detector = {
  id: 'bare-share',
  finds: 'shares without a word of your own',
  detect: reading => {
    const { surface, replyTo } = reading.draft;
    if (surface !== 'share' || reading.words.length > 4) return [];
    if (reading.marks('distances').length > 0 || disclaimer.detect(reading).length > 0) return [];
    const isBlank = reading.words.length === 0;
    if (!isBlank && replyTo?.text === undefined && reading.marks('endorses').length === 0) return [];
    return [wholeDraft('you share it with next to no words of your own')];
  },
};
