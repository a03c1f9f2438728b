import { overlaps } from '../around';
import { across } from '../marked';
import { marksIn, type OffenceReading, offenceReading } from '../offence/offence-reading';
import { type PutDown, plainSlurs, putDowns } from '../offence/put-down';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';
import type { Match } from '../types';

const SLUR = 'a word for people that hurts them';

/** People put down, shut out or threatened for what they are. Naming what they are is none of it, nor is speaking up against it. */
export const discrimination: Detector = {
  id: 'discrimination',
  finds: 'words that put people down for what they are',
  detect: perReading(reading => {
    const offence = offenceReading(reading);
    const matches: Match[] = [];
    for (const found of putDowns(reading)) {
      const match = matchOf(offence, found);
      const last = matches.at(-1);
      if (!last || match.span.start >= last.span.end) matches.push(match);
    }
    const slurs = plainSlurs(offence).filter(span => !matches.some(match => overlaps(match.span, span)));
    return [...matches, ...slurs.map(span => ({ span, because: SLUR }))].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
  }),
};

function matchOf(offence: OffenceReading, window: PutDown): Match {
  const own = offence.sentences.find(({ to }) => to === window.to) ?? window;
  const here = marksIn(offence, own, 'group', 'slur', 'slur-soft').length > 0 ? own : window;
  const whom = marksIn(offence, here, 'slur', 'group', 'slur-soft');
  const what = marksIn(offence, here, 'dehumanise', 'violence', 'exclude', 'hate', 'contempt');
  const [first] = whom;
  const hasSlur = whom.some(({ tag }) => tag === 'slur');
  const because = hasSlur ? SLUR : 'it puts people down for what they are';
  if (first && what.length > 0)
    return {
      span: [...whom, ...what].reduce((a, b) => ({ span: across(a, b) }), { span: first.span }).span,
      because,
    };
  const [from, to] = [offence.words[here.from], offence.words[here.to - 1]];
  return { span: { start: from?.start ?? 0, end: to?.end ?? 0 }, because };
}
