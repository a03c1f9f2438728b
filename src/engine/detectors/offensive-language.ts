import { overlaps } from '../around';
import { aimedIn } from '../offence/aimed';
import {
  hasAny,
  isQuoted,
  marksIn,
  type OffenceMark,
  type OffenceReading,
  offenceReading,
} from '../offence/offence-reading';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';

/** Obscene words thrown at somebody. */
export const offensiveLanguage: Detector = {
  id: 'offensive-language',
  finds: 'obscene words aimed at somebody',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
    if (!hasAny(offence, 'insult-strong', 'told-off')) return [];
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
