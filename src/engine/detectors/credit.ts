import { marked } from '../marked';
import type { Detector } from '../reading';

export const credit: Detector = {
  id: 'credit',
  finds: 'words that say where a work is from',
  detect: reading => marked(reading, 'credit', 'it says where it is from'),
};
