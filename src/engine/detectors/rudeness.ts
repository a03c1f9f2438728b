import { aimedIn } from '../offence/aimed';
import { hasAny, marksIn, offenceReading } from '../offence/offence-reading';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';

/** Milder words, to somebody's face. */
export const rudeness: Detector = {
  id: 'rudeness',
  finds: 'rude words aimed at somebody',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
    if (!hasAny(offence, 'insult-mild', 'insult-noun')) return [];
    return offence.sentences.flatMap(sentence =>
      aimedIn(offence, sentence, marksIn(offence, sentence, 'insult-mild', 'insult-noun')).map(
        ({ span }) => ({
          span,
          because: 'a rude word for somebody',
        }),
      ),
    );
  }),
};
