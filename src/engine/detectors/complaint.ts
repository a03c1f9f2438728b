import type { Detector } from '../reading';
import { answersComplaint } from './conflict';

export const complaint: Detector = {
  id: 'complaint',
  finds: 'answers to a complaint',
  detect: answersComplaint,
};
