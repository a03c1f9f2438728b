import { wholeDraft } from '../marked';
import type { Detector } from '../reading';

/** The person has marked this browser as a work machine's. */
export const onWorkDevice: Detector = {
  id: 'on-work-device',
  finds: 'that this is a work machine',
  detect: ({ draft }) => (draft.device === 'work' ? [wholeDraft('this browser is on a work machine')] : []),
};
