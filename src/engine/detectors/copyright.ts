import { allMatches } from '../all-matches';
import { marksNear } from '../around';
import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import { sentenceAt } from '../targets';
import type { Match } from '../types';

/** Pictures, words and software that are somebody else's. */
export const copyright: Detector = {
  id: 'copyright',
  finds: 'other people’s pictures, words or software',
  detect: reading =>
    apart([
      ...marked(reading, 'copied-work', 'it is somebody else’s work'),
      ...unknownAuthors(reading),
      ...marked(reading, 'pirated', 'it is copied against its owner’s will'),
      ...longQuotations(reading),
      ...licenceKeys(reading),
    ]),
};

/** "Can't find who" is about a work only where one is spoken of. */
function unknownAuthors(reading: Reading): Match[] {
  const because = 'you do not know whose it is';
  return marked(reading, 'author-unknown', because, 'copied-work').filter(
    ({ span }) => marksNear(reading, 'borrowed', sentenceAt(reading, span), 1).length > 0,
  );
}

const QUOTED = /["“]([^"“”]{220,})["”]|[«]([^»]{220,})[»]/g;
const KEY = /(?<![\w-])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3,4}(?![\w-])/g;

/** A long passage between quotation marks, with nobody named as its author. */
function longQuotations(reading: Reading): Match[] {
  if (reading.text.length < 220 || reading.marks('credit').length > 0) return [];
  return allMatches(QUOTED, reading.text).flatMap(({ 0: text, index }) => {
    const after = reading.text.slice(index + text.length, index + text.length + 60);
    const before = reading.text.slice(Math.max(0, index - 40), index);
    if (
      /^\s*(?:[-–—~(]\s*\p{Lu}|by\b|from\b)/u.test(after) ||
      /(?:said|says|wrote|told|by)\b[^.]*$/i.test(before)
    )
      return [];
    return [{ span: { start: index, end: index + text.length }, because: 'a long passage with no author' }];
  });
}

function licenceKeys({ text }: Reading): Match[] {
  if (!/-[A-Z0-9]{5}-/.test(text)) return [];
  return allMatches(KEY, text)
    .filter(([key]) => /\d/.test(key) && /[A-Z]/.test(key))
    .map(({ 0: key, index }) => ({
      span: { start: index, end: index + key.length },
      because: 'a licence key',
    }));
}
