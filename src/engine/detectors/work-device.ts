import { marked } from '../marked';
import type { Detector } from '../reading';

export const workDevice: Detector = {
  id: 'work-device',
  finds: 'words that say you use your employer’s machines',
  detect: reading => marked(reading, 'work-machine', 'you say that you use your employer’s machine'),
};
