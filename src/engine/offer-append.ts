import { lengthOn, roomOn } from './site-limits';
import type { Draft, Fix } from './types';

/** The longest of the wordings that still fits, after a space on the same line: some editors lose a line break put in for the author. */
export function offerAppend(draft: Draft, wordings: readonly string[]): Fix | undefined {
  const gap = draft.text === '' || /\s$/.test(draft.text) ? '' : ' ';
  const room = roomOn(draft.site, draft.surface) - lengthOn(draft.site, draft.text + gap);
  const fitting = wordings
    .filter(wording => lengthOn(draft.site, wording) <= room)
    .toSorted((a, b) => b.length - a.length);
  return fitting[0] === undefined ? undefined : { kind: 'append', text: gap + fitting[0] };
}
