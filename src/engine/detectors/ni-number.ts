import type { Detector } from '../reading';
import { matchFigures } from '../written';

/** Two letters, six digits, A to D; D, F, I, Q, U and V in neither place, O not in the second (HMRC, NIM39110). */
const SHAPE =
  /(?<![\p{L}\d])(?:[abceghj-prstw-z][abceghj-nprstw-z]|qq) ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\d])/gu;

/** Prefixes that are never given out, or not to people (NIM39110). */
const NOT_GIVEN = /^(?:bg|gb|kn|nk|nt|tn|zz|oo|cr|fy|mw|nc|pp|py|pz)/;
const SAID_SO = /\b(?:ni|nino|national insurance|n\.i)\b/;
const NOT_THIS = /\b(?:ref|reference|order|serial|part|model|reg|flight)\b[^.!?\n]{0,12}$/;

export const niNumber: Detector = {
  id: 'ni-number',
  finds: 'National Insurance numbers',
  detect: ({ folded }) =>
    matchFigures(folded, SHAPE, 'the shape of a National Insurance number', ({ text, before, after }) => {
      const isSaid = SAID_SO.test(before) || SAID_SO.test(after);
      // QQ is the official example: nobody's number, but where somebody calls it one it was copied from a letter.
      if (text.startsWith('qq')) return isSaid;
      return !NOT_GIVEN.test(text) && !NOT_THIS.test(before);
    }),
};
