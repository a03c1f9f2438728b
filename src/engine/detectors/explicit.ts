import { marked } from '../marked';
import type { Detector } from '../reading';

export const explicit: Detector = {
  id: 'explicit',
  finds: 'sexually explicit words',
  detect: reading => marked(reading, 'explicit', 'sexually explicit words'),
};
