import { marked } from '../marked';
import type { Detector } from '../reading';

/** Home, play and things for sale, where the organisation speaks. */
export const offBusiness: Detector = {
  id: 'off-business',
  finds: 'private matters on an account of your organisation',
  detect: reading => marked(reading, 'off-business', 'it is a private matter'),
};
