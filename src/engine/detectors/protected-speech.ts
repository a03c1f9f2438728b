import { marksNear, sentenceOf, speaksAsMember, wordsAfter } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { workAssociation } from './work-association';

/** Reporting danger or wrongdoing, union matters, one's own pay and conditions. */
export const protectedSpeech: Detector = {
  id: 'protected-speech',
  finds: 'what you may say whatever your employer thinks of it',
  detect: perReading(reading => {
    if (reading.draft.role !== 'personal' || reading.marks('fiction').length > 1) return [];
    if (reading.marks('inside-talk').length > 0 || reading.marks('in-jest').length > 0) return [];
    return [...report(reading), ...union(reading), ...ownPay(reading)];
  }),
};

/** Told to somebody whose business it is: what was wrong, or them by name. */
function report(reading: Reading): Match[] {
  const [reported] = reading.marks('reported');
  const [wrong] = reading.marks('wrong').filter(mark => mark !== reported);
  if (reported && wrong) return [found(reported, 'it reports danger or wrongdoing')];
  const civic = wrong || workAssociation.detect(reading).length > 0 ? reading.marks('authority-perhaps') : [];
  const told = [...reading.marks('authority'), ...civic].find(mark => isTold(reading, mark));
  return told && speaksAsMember(reading) ? [found(told, 'it reports danger or wrongdoing')] : [];
}

/** "I have told the …", "… have it now". */
function isTold(reading: Reading, { from, to }: Mark): boolean {
  const told = marksNear(reading, 'telling', sentenceOf({ from }, reading));
  if (told.some(mark => mark.from < from && from - mark.to <= REACH)) return true;
  const [next] = wordsAfter(reading, to, 1);
  return next !== undefined && /^(?:now|have|has|form|complaint|referral)$/.test(next.base);
}

const REACH = 5;

/** The union's own words, and something of work beside them. */
function union(reading: Reading): Match[] {
  return reading
    .marks('union')
    .filter(mark => hasWork(reading, mark))
    .slice(0, 1)
    .map(mark => ({ ...found(mark, 'it is about a union, or about acting together'), plain: true }));
}

function hasWork(reading: Reading, mark: Mark): boolean {
  return marksNear(reading, 'union-work', sentenceOf(mark, reading), 1).length > 0;
}

/** One's own pay and conditions, told without spite. */
function ownPay(reading: Reading): Match[] {
  if (reading.marks('spite').length > 0 || reading.marks('pay-of-others').length > 0) return [];
  return reading
    .marks('own-pay')
    .filter(mark => marksNear(reading, 'as-mine', sentenceOf(mark, reading), 1).length > 0)
    .slice(0, 1)
    .map(mark => found(mark, 'it is about your own pay and conditions'));
}

function found({ span }: Mark, because: string): Match {
  return { span, because };
}
