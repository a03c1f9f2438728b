import type { Detector } from '../reading';

export const insideTalk: Detector = {
  id: 'inside-talk',
  finds: 'words that say this is not for everybody',
  detect: reading =>
    reading
      .marks('inside-talk')
      .map(({ span }) => ({ span, because: 'you say that it is not for everybody' })),
};
