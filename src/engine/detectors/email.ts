import { perReading } from '../per-reading';
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
/** Looked for first, being quicker to find: whatever has the shape has this. */
const PLAIN_SIGN = /@(?<=[\p{L}\d._%+-]@)|[([]\s?at\s?[)\]]/u;
const SPOKEN = /\b[a-z\d._+-]+ at [a-z\d-]+ dot (?:com|org|net|co dot uk|org dot uk|uk)\b/g;

/** A post box that an organisation shows to everybody, and nobody's own. */
const PUBLIC =
  /^(?:info|hello|hi|enquir\w*|inquir\w*|contact|office|admin|help|helpdesk|support|press|media|news|jobs|careers|recruitment|hr|volunteer\w*|fundrais\w*|donat\w*|events?|bookings?|tickets?|sales|team|reception|membership|shop|feedback|complaints|noreply)\b/;

export const email: Detector = {
  id: 'email',
  finds: 'e-mail addresses of people',
  detect: perReading(({ folded }) => {
    const shapes = [
      ...(PLAIN_SIGN.test(folded.text) ? [PLAIN] : []),
      ...(folded.text.includes(' dot ') ? [SPOKEN] : []),
    ];
    return shapes.flatMap(shape =>
      matchWritten(folded, shape, 'an e-mail address', ({ text }) => !PUBLIC.test(text)),
    );
  }),
};
