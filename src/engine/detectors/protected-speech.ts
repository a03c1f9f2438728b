import { marksNear, sentenceOf } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';

/** Reporting danger or wrongdoing, union matters, one's own pay and conditions. */
export const protectedSpeech: Detector = {
  id: 'protected-speech',
  finds: 'what you may say whatever your employer thinks of it',
  detect: perReading(reading => {
    if (reading.marks('fiction').length > 1) return [];
    return [...report(reading), ...union(reading), ...ownPay(reading)];
  }),
};

/** Told to somebody whose business it is, with what was wrong. */
function report(reading: Reading): Match[] {
  const [reported] = reading.marks('reported');
  const [wrong] = reading.marks('wrong').filter(mark => mark !== reported);
  return reported && wrong ? [found(reported, 'it reports danger or wrongdoing')] : [];
}

/** The union's own words, and something of work beside them. */
function union(reading: Reading): Match[] {
  return reading
    .marks('union')
    .filter(mark => hasWork(reading, mark))
    .slice(0, 1)
    .map(mark => found(mark, 'it is about a union, or about acting together'));
}

function hasWork(reading: Reading, mark: Mark): boolean {
  return marksNear(reading, 'union-work', sentenceOf(mark, reading), 1).length > 0;
}

/** One's own pay and conditions, told without spite. */
function ownPay(reading: Reading): Match[] {
  if (reading.marks('spite').length > 0) return [];
  return reading
    .marks('own-pay')
    .filter(mark => marksNear(reading, 'as-mine', sentenceOf(mark, reading), 1).length > 0)
    .slice(0, 1)
    .map(mark => found(mark, 'it is about your own pay and conditions'));
}

function found({ span }: Mark, because: string): Match {
  return { span, because };
}
