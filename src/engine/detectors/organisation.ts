import { marksNear, sentenceOf, speaksAsMember, touchesMark, wordsAfter, wordsBefore } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';

/** The tags under which a rulebook enters its organisation's names. */
export const organisationTags = {
  sure: 'organisation',
  /** Names that mean other things too. */
  perhaps: 'organisation-perhaps',
  /** What only looks like the name. */
  not: 'organisation-not',
  /** What makes a doubtful name the organisation's. */
  context: 'organisation-context',
} as const;

export const organisation: Detector = {
  id: 'organisation',
  finds: 'the name of your organisation',
  detect: perReading(reading => {
    const names = [organisationTags.sure, organisationTags.perhaps];
    if (names.every(tag => reading.marks(tag).length === 0)) return [];
    const lookAlikes = reading.marks(organisationTags.not);
    const isItself = ({ span }: Mark) => !touchesMark(lookAlikes, span);
    const sure = reading.marks(organisationTags.sure).filter(isItself);
    const perhaps = reading
      .marks(organisationTags.perhaps)
      .filter(mark => isItself(mark) && !touchesMark(sure, mark.span))
      .filter(mark => sure.length > 0 || scoreContext(reading, mark) >= ENOUGH);
    return [...sure.map(named), ...perhaps.map(named)].toSorted((a, b) => a.span.start - b.span.start);
  }),
};

function named({ span }: Mark): Match {
  return { span, because: 'the name of your organisation' };
}

const ENOUGH = 2;
const AT_WORK_BEFORE =
  /^(?:join|joined|joining|team|thanks?|dear|hi|hello|employer|called|named|colleagues?|volunteer(?:s|ing)?)$/;
const PLACE_BEFORE = /^(?:at|for|with|from|by|to|of|about|our|@)$/;
const WORK_VERB =
  /^(?:work(?:s|ed|ing)?|job|jobs|shifts?|volunteer(?:s|ed|ing)?|started|starting|employed|interview|interviewed|career|role|induction|training|day|week|week's|year|years|month|months|here|back|team|placement|quit|left|leaving|resigned|manager|boss|everyone|everybody|people|guys|girls|ladies|lot|lovely|support|help|helped|looked)$/;
const OWN_THINGS =
  /^(?:staff|team|crew|volunteers?|trustees?|office|hq|uniform|management|manager|managers|boss|bosses|colleagues?|shop|shops|minibus|community|support|services?|employees?|family|lads|lot|training|contract|policy|policies|van|clients?|residents?|members?|service|day|drop|youth|ltd|cic|charity|ceo|director|hr|payroll|rota|shift|job|jobs|interview|induction|event|party|xmas|christmas|awards?|conference|stand|guys|girls|people|peeps|gang|folk|workers?)$/;

/** How much around a doubtful name speaks for the organisation. */
function scoreContext(reading: Reading, mark: Mark): number {
  const first = reading.words[mark.from];
  if (!first) return 0;
  const [before, ...further] = wordsBefore(reading, mark.from, 4);
  const [after] = wordsAfter(reading, mark.to, 1);
  const names = reading.words.slice(mark.from, mark.to);
  const written = names.every(word => word.capital) && !reading.flatCase && mark.from > 0 ? 1 : 0;
  const isInitials = names.some(({ text, shouted }) => shouted && text.length > 1) && !reading.flatCase;
  let score = Math.max(written, isInitials ? 1 : 0);
  if (names.length > 2 && written) score += 1;
  if (first.sigil !== '' || first.text.length > mark.entry.phrase.length) score += 1;
  if (before && AT_WORK_BEFORE.test(before.text)) score += 1;
  if (before && PLACE_BEFORE.test(before.text))
    score += further.some(({ base }) => WORK_VERB.test(base)) ? 2 : 1;
  if (after && OWN_THINGS.test(after.base) && isClose(reading, mark)) score += 1;
  if (marksNear(reading, organisationTags.context, sentenceOf(mark, reading), 1).length > 0) score += 2;
  if (speaksOfWork(reading)) score += 1;
  return score;
}

/** Nothing but a space between the name and the next word. */
function isClose({ words, text }: Reading, { to }: Mark): boolean {
  const gap = text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0);
  return /^[\s'’s]*$/.test(gap);
}

function speaksOfWork(reading: Reading): boolean {
  const isSaid = (tag: string) => reading.marks(tag).length > 0;
  return (
    isSaid('works-there') ||
    isSaid('own-boss') ||
    isSaid('shift') ||
    (isSaid('our-work') && speaksAsMember(reading))
  );
}
