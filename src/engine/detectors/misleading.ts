import { apart, marked } from '../marked';
import type { Detector } from '../reading';
import { workLink } from '../work-link';

/** Speaking as somebody else, and promising what nobody can. */
export const misleading: Detector = {
  id: 'misleading',
  finds: 'words that mislead about who you are or what is true',
  detect: reading => {
    const { role } = reading.draft;
    if (role !== 'authorised' && workLink(reading) < 3) return [];
    return apart([
      ...marked(reading, 'other-identity', 'it speaks as somebody else'),
      ...marked(reading, 'big-claim', 'nobody can promise that'),
    ]);
  },
};
