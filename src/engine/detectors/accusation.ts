import { marksNear, sentenceOf } from '../around';
import { across } from '../marked';
import { namedIn } from '../persons';
import type { Detector, Mark, Reading } from '../reading';
import { targetsIn } from '../targets';
import type { Match, Span } from '../types';
import { LINKED, workLink } from '../work-link';

/** Wrongdoing stated as a fact, of somebody at work or somebody named. What a court or a paper found, it does not know. */
export const accusation: Detector = {
  id: 'accusation',
  finds: 'accusations against people at your work',
  detect: reading => (reading.marks('accusation').length > 0 ? accusations(reading) : []),
};

function accusations(reading: Reading): Match[] {
  if (workLink(reading) === 0) return [];
  return reading.marks('accusation').flatMap(mark => {
    const accused = accusedOf(reading, mark);
    return accused ? [{ span: across(mark, accused), because: 'an accusation, told as a fact' }] : [];
  });
}

function accusedOf(reading: Reading, mark: Mark): { span: Span } | undefined {
  const sentence = sentenceOf(mark, reading);
  if (marksNear(reading, 'elsewhere', sentence).length > 0) return undefined;
  const isOfState = /^(?:is|are|was|were|been|such|a|an|the|that)\b/i.test(
    reading.text.slice(mark.span.start),
  );
  const [target] = targetsIn(reading, sentence, { span: mark.span, weight: 'strong' }).filter(
    // "Stealing from my work" is not said of one's work.
    ({ span }) => isOfState || span.start < mark.span.start,
  );
  if (target && (target.isSure || workLink(reading) >= LINKED)) return target;
  const named = namedIn(reading).find(each => sentenceOf(each, reading) === sentence);
  if (!named || workLink(reading) < LINKED) return undefined;
  const { words } = reading;
  return { span: { start: words[named.from]?.start ?? 0, end: words[named.to - 1]?.end ?? 0 } };
}
