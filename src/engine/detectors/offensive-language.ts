import { overlaps } from '../around';
import { aimedIn, isQuoted, TOLD } from '../offence/aimed';
import { marksIn, type OffenceMark, type OffenceReading, offenceReading } from '../offence/offence-reading';
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
        mark => !isQuoted(offence, mark.span) && isToldTo(offence, sentence, mark),
      );
      return [...aimed, ...told]
        .filter(({ span }, at, all) => !all.slice(0, at).some(other => overlaps(other.span, span)))
        .map(({ span }) => ({ span, because: 'an obscene word said to somebody' }));
    });
  }),
};

/** Under somebody's post, or to somebody by name: not shouted at the weather, nor "can I get a …". */
function isToldTo(
  { reading, words }: OffenceReading,
  { from, to }: { from: number; to: number },
  mark: OffenceMark,
): boolean {
  if (
    /^(?:a|an|this|the|to|tryna|that|can|will|could|would|gonna|like|'?just)$/.test(
      words[mark.from - 1]?.text ?? '',
    )
  )
    return false;
  const { surface } = reading.draft;
  if (surface === 'comment' || surface === 'reply' || surface === 'message') return true;
  const before = words.slice(Math.max(0, from - 2), to);
  return before.some(({ sigil }) => sigil === '@') || / you /.test(` ${words[mark.to]?.text ?? ''} `);
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
