import { lengthOn, roomOn } from './site-limits';
import type { Draft, Fix } from './types';

/** The longest of the wordings that still fits, after a space on the same line: some editors lose a line break put in for the author. */
export function offerAppend(draft: Draft, wordings: readonly string[]): Fix | undefined {
  const most = roomOn(draft.site, draft.surface);
  const text = draft.addAt ? draft.text.slice(draft.addAt.start, draft.addAt.end) : draft.text;
  if (countBlanks(text) >= most) return undefined;
  const gap = text === '' || /\s$/.test(text) ? '' : ' ';
  const room = most - lengthOn(draft.site, text + gap);
  const fitting = wordings
    .filter(wording => lengthOn(draft.site, wording) <= room)
    .toSorted((a, b) => b.length - a.length);
  return fitting[0] === undefined ? undefined : { kind: 'append', text: gap + fitting[0] };
}

/** Each counts once on every site, whatever the rest counts: of a long text they alone leave no room, and are quickly counted. */
function countBlanks(text: string): number {
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 32) blanks += 1;
  return blanks;
}
