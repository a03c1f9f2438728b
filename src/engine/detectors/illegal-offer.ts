import { marked } from '../marked';
import type { Detector } from '../reading';

export const illegalOffer: Detector = {
  id: 'illegal-offer',
  finds: 'offers of things that are against the law',
  detect: reading => marked(reading, 'illegal', 'it offers something that is against the law'),
};
