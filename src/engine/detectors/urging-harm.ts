import { marked } from '../marked';
import type { Detector } from '../reading';

/** Urging or praising harm, to oneself or to others. Whoever tells of their own pain is never scolded. */
export const urgingHarm: Detector = {
  id: 'urging-harm',
  finds: 'words that urge harm',
  detect: reading => [
    ...marked(reading, 'self-harm', 'it urges somebody to harm themselves'),
    ...marked(reading, 'violence', 'it urges violence'),
  ],
};
