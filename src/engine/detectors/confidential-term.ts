import type { Detector, Mark } from '../reading';
import type { Draft } from '../types';

/** Terms with dates have a tag of their own, so that one past its day never hides one that counts. */
export const termTags = { always: 'confidential-term', dated: 'confidential-term-dated' } as const;

export const confidentialTerm: Detector = {
  id: 'confidential-term',
  finds: 'words that your organisation keeps to itself',
  detect: reading =>
    [
      ...reading.marks(termTags.always),
      ...reading.marks(termTags.dated).filter(mark => isCurrent(mark, reading.draft)),
    ].map(({ span }) => ({ span, because: 'on your organisation’s list of confidential things' })),
};

/** By the day where the author is; when nobody says what day it is, it counts. */
function isCurrent({ entry }: Mark, { now }: Draft): boolean {
  if (!now || !entry.during) return true;
  const today = now.slice(0, 10);
  const { from = today, until = today } = entry.during;
  return from <= today && today <= until;
}
