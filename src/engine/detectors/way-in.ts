import { marked } from '../marked';
import type { Detector } from '../reading';
import { workLink } from '../work-link';

/** When a building is empty, what is broken, who is alone: a way in for those who look for one. */
export const wayIn: Detector = {
  id: 'way-in',
  finds: 'what would help somebody get in at your work',
  detect: reading =>
    reading.draft.role === 'authorised' || workLink(reading) > 0
      ? marked(reading, 'way-in', 'it tells when or how to get in')
      : [],
};
