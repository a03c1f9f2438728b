import type { Detector } from '../reading';
import { matchWritten } from '../written';

/** What opens something, a few small words, and something that looks like a secret: with a digit in it. */
const SHAPE = /(?<![\p{L}\d])(?=[^\s,;]{0,23}\d)[\p{L}\d][\p{L}\d!@#$%^&*_-]{3,23}(?![\p{L}\d])/gu;
const WAYS_IN =
  'password|passcode|pass ?word|pw|pwd|passphrase|(?:door|gate|alarm|entry|key ?safe|key ?box|safe|lock ?box|padlock|till|tin|wi-?fi|staff room|access|building) (?:code|pin|combination|number)|key ?safe|pin(?: number)?|log ?in';
const OPENS = new RegExp(`\\b(?:${WAYS_IN})\\b(?:[^\\d!?\\n]{0,32})$`);
/** Looked for first: quicker to find than every word with a digit. */
const SAID = new RegExp(`(?:${WAYS_IN})\\b`);
const LIGHT =
  /\b(?:discount|promo|voucher|referral|offer|zip|sort|area|error|qr|dress|post|reset|forgot|change|strong|minimum|at least)\b[^.!?\n]{0,24}$/;
const PLAIN_NUMBER = /^\d{1,3}$|^(?:19|20)\d{2}$/;

export const password: Detector = {
  id: 'password',
  finds: 'passwords and codes that open something',
  detect: ({ folded }) => {
    if (!folded.hasFigures || !SAID.test(folded.text)) return [];
    return matchWritten(
      folded,
      SHAPE,
      'a password, or a code that opens something',
      ({ text, before }) =>
        OPENS.test(before) &&
        !LIGHT.test(before) &&
        !PLAIN_NUMBER.test(text) &&
        !/^\d+(?:st|nd|rd|th|pm|am|mins?|hrs?)$/.test(text),
    );
  },
};
