import type { Detector } from '../reading';

export const consent: Detector = {
  id: 'consent',
  finds: 'words that say the person has agreed',
  detect: reading =>
    reading.marks('consent').map(({ span }) => ({ span, because: 'it says that the person has agreed' })),
};
