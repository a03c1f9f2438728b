import { marked } from '../marked';
import type { Detector } from '../reading';

export const luring: Detector = {
  id: 'luring',
  finds: 'secret invitations and money lures',
  detect: reading => marked(reading, 'luring', 'it invites in secret, or lures with money'),
};
