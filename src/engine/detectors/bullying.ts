import { overlaps } from '../around';
import { aimedIn, somebodyIn } from '../offence/aimed';
import { hasAny, isQuoted, marksIn, offenceReading } from '../offence/offence-reading';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';
import type { Match } from '../types';

const WHY = {
  threat: 'it threatens somebody',
  ill: 'it wishes somebody harm',
  gang: 'it turns people against somebody',
  mockery: 'it makes fun of somebody',
} as const;

const INSULTS = ['insult-strong', 'insult-mild', 'insult-noun'] as const;
const OTHERWISE = ['threat', 'ill', 'gang', 'mockery'] as const;

/** "I'll break your heart", "I'll find your mother", "I'll end up …". */
const IN_FUN =
  /\b(?:heart|hearts|mother|mum|dead to me|end up|cut your hair|run your bath|record|honey|babe|baby|xx)\b/i;
const OF_A_COLLEAGUE = /\s(?:of|for) a\s/i;

/** Insults, threats and mockery aimed at somebody; not at oneself, nor a thing, nor somebody nobody knows. */
export const bullying: Detector = {
  id: 'bullying',
  finds: 'insults, threats and mockery aimed at somebody',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
    if (!hasAny(offence, ...INSULTS, ...OTHERWISE)) return [];
    const found = offence.sentences.flatMap<Match>((sentence, index) => {
      const around = {
        from: offence.sentences[index - 1]?.from ?? sentence.from,
        to: offence.sentences[index + 1]?.to ?? sentence.to,
      };
      const insults = marksIn(offence, sentence, ...INSULTS);
      const aimed = aimedIn(offence, sentence, insults)
        .filter(
          ({ mark, span, at }) =>
            mark.tag === 'insult-strong' || at === 'somebody' || hasMore(span, reading.text),
        )
        .map(({ span }) => ({ span, because: 'it insults somebody' }));
      const marks = marksIn(offence, sentence, ...OTHERWISE).flatMap(({ tag, span }) =>
        (tag === 'threat' || tag === 'ill' || tag === 'gang' || tag === 'mockery') &&
        !isQuoted(offence, span) &&
        !IN_FUN.test(reading.text.slice(span.start, span.end + 12)) &&
        (OF_A_COLLEAGUE.test(reading.text.slice(span.start, span.end)) || somebodyIn(offence, around))
          ? [{ span, because: WHY[tag] }]
          : [],
      );
      return [...aimed, ...marks];
    });
    return withoutOverlaps(found);
  }),
};

/** "You clown" is rude; "you sad little clown" is more than that. */
function hasMore({ start, end }: Match['span'], text: string): boolean {
  return text.slice(start, end).split(/\s+/).length >= 4;
}

function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (!kept.some(({ span }) => overlaps(span, match.span))) kept.push(match);
  return kept;
}
