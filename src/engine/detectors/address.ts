import type { Detector, Reading } from '../reading';
import type { Match, Span } from '../types';
import { matchWritten, type Written } from '../written';

const CLEAR =
  'street|road|avenue|lane|crescent|gardens|terrace|mews|cottages|boulevard|rd|ave|cres|gdns|paddocks?|maltings';
/** Words of much else besides: they need a capital, or a postcode. */
const DOUBTFUL =
  'st|ln|close|drive|dr|way|court|ct|grove|place|pl|square|sq|walk|row|hill|rise|view|park|green|parade|wharf|croft|meadows?|fold|chase|villas|house|lodge|heights|buildings|quay|end|field|fields|bank|wynd|vale';
const NAME =
  "(?!(?:of|down|from|to|in|on|mins?|minutes?|miles?|people|cars?|houses|homes|years?|days?|weeks?|hours?|way|and|for|at|off|is|was|more|other|big|long)\\b)[\\p{L}][\\p{L}'.-]*";
const NUMBER = '\\d{1,4}[a-d]?(?: ?[-/] ?\\d{1,4}[a-d]?)?';
const UNIT = '(?:flat|apartment|apt|unit|room|bungalow|plot) ?(?:no\\.? ?)?[\\da-z]{1,4},? ?';
const POSTCODE = '[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}';
const TOWN = `(?:, ?${NAME}(?: ${NAME}){0,2}){0,2}`;
const TAIL = `${TOWN}(?:,? ${POSTCODE})?(?![\\p{L}\\d])`;

interface Shape {
  shape: RegExp;
  /** Looked for first, being quicker to find: whatever has the shape has this. */
  sign: RegExp;
  hasFigures?: true;
  isClear: boolean;
}

const numbered = (kind: string): Omit<Shape, 'isClear'> => ({
  shape: new RegExp(
    `(?<![\\p{L}\\d£$€#/.:])(?:${UNIT})?(?:no\\.? ?|number )?${NUMBER},? (?:${NAME} ){1,3}(?:${kind})(?![\\p{L}\\d])${TAIL}`,
    'gu',
  ),
  sign: new RegExp(`\\d[a-d]?,? (?:[^ ]+ ){1,3}(?:${kind})(?![\\p{L}\\d])`, 'u'),
  hasFigures: true,
});
const SHAPES: readonly Shape[] = [
  { ...numbered(CLEAR), isClear: true },
  { ...numbered(DOUBTFUL), isClear: false },
  // "4 The Paddocks, March"
  {
    shape: new RegExp(`(?<![\\p{L}\\d£$€#/.:])${NUMBER},? the ${NAME}${TAIL}`, 'gu'),
    sign: /\d[a-d]?,? the /,
    hasFigures: true,
    isClear: false,
  },
  // "Rose Cottage, Mill Lane, Histon"
  {
    shape: new RegExp(
      `(?<![\\p{L}\\d])${NAME}(?: ${NAME})? (?:cottage|farm|farmhouse|house|lodge|villa|barn|bungalow|vicarage|rectory),? (?:${NAME} ){1,2}(?:${CLEAR})(?![\\p{L}\\d])${TAIL}`,
      'gu',
    ),
    sign: new RegExp(
      ` (?:cottage|farm|farmhouse|house|lodge|villa|barn|bungalow|vicarage|rectory),? (?:[^ ]+ ){1,2}(?:${CLEAR})(?![\\p{L}\\d])`,
      'u',
    ),
    isClear: true,
  },
  // "Room 14, Meadowbank House"
  {
    shape: new RegExp(
      `(?<![\\p{L}\\d])${UNIT}(?:${NAME} ){1,2}(?:house|court|lodge|towers?|hall|mansions|heights)(?![\\p{L}\\d])${TAIL}`,
      'gu',
    ),
    sign: /(?:flat|apartment|apt|unit|room|bungalow|plot) ?(?:no\.? ?)?[\da-z]{1,4},? ?(?:[^ ]+ ){1,2}(?:house|court|lodge|towers?|hall|mansions|heights)(?![\p{L}\d])/u,
    isClear: true,
  },
];

const HOME =
  /\b(?:lives?|living|lived|home|house|flat|address|moved?|moving|staying|stays?|flowers|deliver\w*|send|post it|collect\w*|pick(?:ed)? up|come (?:round|over)|round to|party|bbq|my place|at ours|ours is|key ?safe|keys?|let yourself|next door|funeral|wake|in bed|mum|mam|dad|nan|gran\w*|auntie|her|his|their|mrs?|ms|miss|call(?:ed)? (?:at|in)|visit(?:ed|ing)?|found)\b/;
const PUBLIC =
  /\b(?:visit us|join us|find us|see us|come and see|drop in|drop into|pop in|open (?:day|from|at|daily)|opening|opens|tickets?|doors|shop|store|caf[eé]|library|church|hall|centre|center|office|hub|surgery|clinic|hospital|school|pub|bar|restaurant|gallery|museum|theatre|hotel|station|coffee morning|lunch club|event|registered|head office|hq|donations?|closure|closed|roadworks|accident|incident|collision|fire at|traffic)\b/;
const FAMOUS =
  /\b(?:downing street|(?:221b?|221) baker street|coronation street|privet drive|jump street|evergreen terrace|grimmauld place|sesame street|abbey road|cloverfield lane|rillington place|wisteria lane|albert square|ramsay street|wall street|penny lane|elm street|savile row|bow street|broadway|fleet street|harley street|oxford street|cherry tree lane|42nd street|fifth avenue|5th avenue|madison avenue|park avenue|electric avenue|revolutionary road)\b/;

/** A house and its street, where somebody lives: not where an organisation invites people, nor where a story is set. */
export const address: Detector = {
  id: 'address',
  finds: 'home addresses',
  detect: reading => {
    const { text } = reading.folded;
    const found = SHAPES.filter(
      ({ sign, hasFigures }) => (!hasFigures || reading.folded.hasFigures) && sign.test(text),
    ).flatMap(({ shape, isClear }) =>
      matchWritten(reading.folded, shape, 'a home address', written => isHome(written)).filter(
        ({ span }) =>
          isClear ||
          hasPostcode(reading, span.start, span.end) ||
          isWrittenAsName(reading, span.start, span.end),
      ),
    );
    return longestOf(found.map(match => ({ ...match, span: withoutRest(reading, match.span) })));
  },
};

function isHome({ text, before, after }: Written): boolean {
  const nearby = `${before} ${after}`;
  if (FAMOUS.test(text) || PUBLIC.test(nearby)) return false;
  return (
    HOME.test(nearby) || /^(?:flat|apartment|apt|room)\b/.test(text) || new RegExp(`${POSTCODE}$`).test(text)
  );
}

function hasPostcode({ text }: Reading, start: number, end: number): boolean {
  return new RegExp(`${POSTCODE}$`, 'i').test(text.slice(start, end));
}

/** "12 Oak Close", not "2 people close". */
function isWrittenAsName({ text, flatCase }: Reading, start: number, end: number): boolean {
  const words = text
    .slice(start, end)
    .split(/[ ,]+/)
    .filter(word => /^\p{L}/u.test(word));
  return !flatCase && words.slice(0, 2).every(word => /^\p{Lu}/u.test(word));
}

/** ", bring a bottle" is no town: what follows the street has capitals, or is a postcode. */
function withoutRest({ text, flatCase }: Reading, { start, end }: Span): Span {
  const typed = text.slice(start, end);
  const [street = typed, ...rest] = typed.split(/(?=,)/);
  let kept = street;
  for (const part of rest) {
    const isPostcode = new RegExp(`${POSTCODE}$`, 'i').test(part);
    const town = /^, ?(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)*/u.exec(part)?.[0];
    const isStreet = new RegExp(`(?:${CLEAR})\\b`, 'i').test(part);
    const more = isPostcode || isStreet ? part : flatCase ? undefined : town;
    if (more === undefined) break;
    kept += more;
    if (more !== part) break;
  }
  return { start, end: start + kept.length };
}

function longestOf(matches: readonly Match[]): Match[] {
  return matches
    .filter(
      ({ span }, at) =>
        !matches.some(
          (other, i) =>
            i !== at &&
            other.span.start <= span.start &&
            other.span.end >= span.end &&
            (i < at || other.span.end - other.span.start > span.end - span.start),
        ),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}
