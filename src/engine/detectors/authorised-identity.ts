import { marked } from '../marked';
import type { Detector } from '../reading';

/** In the organisation's name, something of one's own: opinions, campaigns, sales. */
export const authorisedIdentity: Detector = {
  id: 'authorised-identity',
  finds: 'ideas of your own in your organisation’s name',
  detect: reading => marked(reading, 'own-ideas', 'it is your own idea, and not the organisation’s'),
};
