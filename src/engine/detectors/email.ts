import type { Detector } from '../reading';
import { matchWritten } from '../written';

const NAME = '[\\p{L}\\d][\\p{L}\\d._%+-]*';
const AT = '(?:@|\\s?[([]\\s?at\\s?[)\\]]\\s?)';
const DOT = '(?:\\.|\\s?[([]\\s?dot\\s?[)\\]]\\s?)';
const PART = '[\\p{L}\\d-]+';
const PLAIN = new RegExp(
  `(?<![\\p{L}\\d@])${NAME}${AT}${PART}(?:${DOT}${PART})*${DOT}\\p{L}{2,}(?![\\p{L}\\d])`,
  'gu',
);
const SPOKEN = /\b[a-z\d._+-]+ at [a-z\d-]+ dot (?:com|org|net|co dot uk|org dot uk|uk)\b/g;

/** A post box that an organisation shows to everybody, and nobody's own. */
const PUBLIC =
  /^(?:info|hello|hi|enquir\w*|inquir\w*|contact|office|admin|help|helpdesk|support|press|media|news|jobs|careers|recruitment|hr|volunteer\w*|fundrais\w*|donat\w*|events?|bookings?|tickets?|sales|team|reception|membership|shop|feedback|complaints|noreply)\b/;

export const email: Detector = {
  id: 'email',
  finds: 'e-mail addresses of people',
  detect: ({ folded }) => {
    if (!/@|\bat\b/.test(folded.text)) return [];
    return [PLAIN, SPOKEN].flatMap(shape =>
      matchWritten(folded, shape, 'an e-mail address', ({ text }) => !PUBLIC.test(text)),
    );
  },
};
