import { overlaps } from '../around';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { disclaimer } from './disclaimer';

/** The author says in so many words that they work there. */
export const worksThere: Detector = {
  id: 'works-there',
  finds: 'that you say where you work',
  detect: reading => {
    const said = reading.marks('works-there');
    const disclaimers = said.length > 0 ? disclaimer.detect(reading) : [];
    return said
      .filter(mark => !disclaimers.some(other => isPartOf(mark, other, reading)))
      .map(({ span }) => ({ span, because: 'you say where or for whom you work' }));
  },
};

/** "My own views and not those of my employer" says who the employer is not speaking for, and no more. */
function isPartOf({ span }: Mark, { span: other }: Match, { text }: Reading): boolean {
  if (overlaps(span, other)) return true;
  const between = text.slice(other.end, span.start);
  return (
    /employer|organisation|organization|work ?place/i.test(text.slice(span.start, span.end)) &&
    /^[^.!?\n]{0,60}$/.test(between)
  );
}
