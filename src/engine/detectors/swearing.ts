import { overlaps } from '../around';
import { TOLD } from '../offence/aimed';
import {
  hasAny,
  isQuoted,
  marksIn,
  type OffenceMark,
  type OffenceReading,
  offenceReading,
} from '../offence/offence-reading';
import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import type { Match } from '../types';
import { offensiveLanguage } from './offensive-language';

/** Swearing, whether it is aimed at somebody or at the weather. */
export const swearing: Detector = {
  id: 'swearing',
  finds: 'swearing',
  detect: perReading(reading => swornIn(reading, offenceReading(reading))),
};

function swornIn(reading: Reading, offence: OffenceReading): Match[] {
  if (!hasAny(offence, 'swearing')) return [];
  const strong = offensiveLanguage.detect(reading);
  return marksIn(offence, { from: 0, to: offence.words.length }, 'swearing')
    .filter(
      mark =>
        !strong.some(match => overlaps(match.span, mark.span)) &&
        !isQuoted(offence, mark.span) &&
        !isReported(offence, mark),
    )
    .map(({ span }) => ({ span, because: 'a swear word' }));
}

/** "Telling them to …", "he called me a …". */
function isReported({ words }: OffenceReading, { from }: OffenceMark): boolean {
  const sentence = words[from]?.sentence;
  return words
    .slice(Math.max(0, from - 7), from)
    .some(word => word.sentence === sentence && TOLD.test(word.text));
}
