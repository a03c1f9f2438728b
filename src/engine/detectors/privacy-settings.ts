import { marked } from '../marked';
import type { Detector } from '../reading';

export const privacySettings: Detector = {
  id: 'privacy-settings',
  finds: 'what leaves a profile or a home open to everybody',
  detect: reading => marked(reading, 'open-to-all', 'more people than you may think can see it'),
};
