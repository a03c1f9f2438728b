import { overlaps } from '../around';
import { aimedIn, isQuoted } from '../offence/aimed';
import { marksIn, type OffenceReading, offenceReading } from '../offence/offence-reading';
import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import type { Match } from '../types';

/** Obscene words thrown at somebody. */
export const offensiveLanguage: Detector = {
  id: 'offensive-language',
  finds: 'obscene words aimed at somebody',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
    return offence.sentences.flatMap(sentence => {
      const aimed = aimedIn(offence, sentence, marksIn(offence, sentence, 'insult-strong'));
      const told = marksIn(offence, sentence, 'told-off').filter(
        ({ span }) => !isQuoted(offence, span) && isToldTo(reading, offence, sentence),
      );
      return [...aimed, ...told]
        .filter(({ span }, at, all) => !all.slice(0, at).some(other => overlaps(other.span, span)))
        .map(({ span }) => ({ span, because: 'an obscene word said to somebody' }));
    });
  }),
};

/** Under somebody's post, or to somebody by name: not shouted at the weather. */
function isToldTo(
  { draft }: Reading,
  { words }: OffenceReading,
  { from, to }: { from: number; to: number },
): boolean {
  if (draft.surface === 'comment' || draft.surface === 'reply' || draft.surface === 'message') return true;
  return words.slice(Math.max(0, from - 2), to).some(({ sigil, text }) => sigil === '@' || text === 'you');
}

/** Milder words, to somebody's face. */
export const rudeness: Detector = {
  id: 'rudeness',
  finds: 'rude words aimed at somebody',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
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

/** Swearing, whether it is aimed at somebody or at the weather. */
export const swearing: Detector = {
  id: 'swearing',
  finds: 'swearing',
  detect: perReading(reading => swornIn(reading, offenceReading(reading))),
};

function swornIn(reading: Reading, offence: OffenceReading): Match[] {
  const strong = offensiveLanguage.detect(reading);
  return marksIn(offence, { from: 0, to: offence.words.length }, 'swearing')
    .filter(mark => !strong.some(match => overlaps(match.span, mark.span)) && !isQuoted(offence, mark.span))
    .map(({ span }) => ({ span, because: 'a swear word' }));
}
