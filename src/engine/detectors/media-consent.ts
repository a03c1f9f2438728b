import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import { workLink } from '../work-link';

/** Pictures of people that they did not want, did not know of, or were not asked about. */
export const mediaConsent: Detector = {
  id: 'media-consent',
  finds: 'pictures of people who may not have agreed',
  detect: reading => {
    const { role, media } = reading.draft;
    const isOurs = role === 'authorised' || workLink(reading) > 0 || media.length > 0;
    if (!isOurs) return [];
    const because = 'somebody in the picture may not have agreed';
    return apart([
      ...marked(reading, 'picture-unasked', because),
      ...(speaksOfPicture(reading) ? marked(reading, 'asked-not-to', because) : []),
    ]);
  },
};

function speaksOfPicture(reading: Reading): boolean {
  const { media, surface } = reading.draft;
  return media.length > 0 || surface === 'caption' || reading.marks('picture').length > 0;
}
