import type { Detector } from './reading';
import type { Draft, Fault, Unchecked } from './types';

/** What the author is told was not read. Pictures are named too; they do not change the verdict. */
export function listUnchecked(
  draft: Draft,
  faults: readonly Fault[],
  detectors: readonly Detector[],
  language: string | undefined,
): Unchecked[] {
  const failed = faults.map(({ detector }) => ({
    what: `looking for ${detectors.find(({ id }) => id === detector)?.finds ?? detector}`,
    why: 'that part of the check failed',
  }));
  const kinds = [...new Set(draft.media.map(({ kind }) => kind))];
  const unread = kinds.map(kind => ({
    what: kind === 'other' ? 'an attachment' : kind === 'image' ? 'a picture' : `a ${kind}`,
    why: 'Second Look reads words only',
  }));
  const foreign =
    language === undefined
      ? []
      : [
          {
            what: `what is written in ${language}`,
            why: 'Second Look reads English; it looked for names, numbers and your organisation only',
          },
        ];
  return [...failed, ...foreign, ...unread];
}
