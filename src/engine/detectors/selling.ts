import { marked } from '../marked';
import type { Detector } from '../reading';

export const selling: Detector = {
  id: 'selling',
  finds: 'things offered for sale',
  detect: reading => marked(reading, 'selling', 'something is offered for sale'),
};
