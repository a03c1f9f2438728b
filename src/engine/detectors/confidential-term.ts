import type { Detector } from '../reading';

export const confidentialTerm: Detector = {
  id: 'confidential-term',
  finds: 'words that your organisation keeps to itself',
  detect: reading =>
    reading
      .marks('confidential-term')
      .map(({ span }) => ({ span, because: 'on your organisation’s list of confidential things' })),
};
