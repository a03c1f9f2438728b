import { lengthOn, roomOn } from './site-limits';
import type { Draft, Fix } from './types';

const LONGEST_SIGN = 20;

/** The longest of the wordings that still fits, after a space on the same line: some editors lose a line break put in for the author. */
export function offerAppend(draft: Draft, wordings: readonly string[]): Fix | undefined {
  const room = roomOn(draft.site, draft.surface);
  // No sign that X weighs as two is longer than this; a text far over the limit need not be weighed.
  if (draft.text.length > room * LONGEST_SIGN) return undefined;
  const gap = draft.text === '' || /\s$/.test(draft.text) ? '' : ' ';
  const fitting = wordings
    .filter(wording => lengthOn(draft.site, draft.text + gap + wording) <= room)
    .toSorted((a, b) => b.length - a.length);
  return fitting[0] === undefined ? undefined : { kind: 'append', text: gap + fitting[0] };
}
