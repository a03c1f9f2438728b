import { marked } from '../marked';
import type { Detector } from '../reading';
import { workLink } from '../work-link';

/** Pictures of people that they did not want, did not know of, or were not asked about. */
export const mediaConsent: Detector = {
  id: 'media-consent',
  finds: 'pictures of people who may not have agreed',
  detect: reading => {
    const { role, media } = reading.draft;
    const isOurs = role === 'authorised' || workLink(reading) > 0 || media.length > 0;
    return isOurs ? marked(reading, 'picture-unasked', 'somebody in the picture may not have agreed') : [];
  },
};
