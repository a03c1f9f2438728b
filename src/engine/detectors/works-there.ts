import { firstWhere, overlaps } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { disclaimer } from './disclaimer';

/** The author says in so many words that they work there. */
export const worksThere: Detector = {
  id: 'works-there',
  finds: 'that you say where you work',
  detect: perReading(reading => {
    const said = reading.marks('works-there');
    const disclaimers = said.length > 0 ? disclaimer.detect(reading) : [];
    return said
      .filter(mark => !near(mark, disclaimers).some(other => isPartOf(mark, other, reading)))
      .map(({ span }) => ({ span, because: 'you say where or for whom you work' }));
  }),
};

const REACH = 60;

function near({ span }: Mark, disclaimers: readonly Match[]): readonly Match[] {
  const from = firstWhere(disclaimers, other => other.span.end >= span.start - REACH);
  return disclaimers.slice(from, from + 3);
}

/** "My own views and not those of my employer" says who the employer is not speaking for, and no more. */
function isPartOf({ span }: Mark, { span: other }: Match, { text }: Reading): boolean {
  if (overlaps(span, other)) return true;
  const between = text.slice(other.end, span.start);
  return (
    /employer|organisation|organization|work ?place/i.test(text.slice(span.start, span.end)) &&
    /^[^.!?\n]{0,60}$/.test(between)
  );
}
