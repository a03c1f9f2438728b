import { marked } from '../marked';
import type { Detector } from '../reading';
import { workLink } from '../work-link';

export const gossip: Detector = {
  id: 'gossip',
  finds: 'gossip from work',
  detect: reading => (workLink(reading) > 0 ? marked(reading, 'gossip', 'it passes on gossip') : []),
};
