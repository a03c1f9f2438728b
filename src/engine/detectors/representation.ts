import { overlaps, sentenceOf, wordsAfter, wordsBefore } from '../around';
import { across, apart } from '../marked';
import type { Detector, Mark, Reading } from '../reading';
import { organisationIn } from '../targets';
import type { Match } from '../types';
import { workLink } from '../work-link';
import { disclaimer } from './disclaimer';

const SPEAKS = ['speaks-for', 'speaks-officially', 'speaks-as'];

/** Speaking for the organisation, without being asked to. */
export const representation: Detector = {
  id: 'representation',
  finds: 'words that speak for your organisation',
  detect: reading => {
    if (!SPEAKS.some(tag => reading.marks(tag).length > 0)) return [];
    const said = disclaimer.detect(reading).slice(0, 20);
    const named = reading.marks('speaks-for').flatMap(mark => speaksFor(reading, mark));
    const official = workLink(reading) >= 3 ? reading.marks('speaks-officially') : [];
    const as = reading.marks('speaks-as').flatMap(mark => speaksAs(reading, mark));
    return apart([...named, ...as, ...official.map(({ span }) => ({ span, because: BECAUSE }))]).filter(
      ({ span }) => !said.some(each => overlaps(each.span, span)),
    );
  },
};

const OFFICIAL = /^\(official|mouthpiece/;
const BECAUSE = 'it reads as if the organisation said it';

/** "On behalf of", "we at", and the name within the next few words. */
function speaksFor(reading: Reading, mark: Mark): Match[] {
  const near = [
    ...wordsAfter(reading, mark.to, 3),
    ...wordsBefore(reading, mark.from, OFFICIAL.test(mark.entry.phrase) ? 2 : 0),
  ];
  const name = organisationIn(reading, sentenceOf(mark, reading)).find(({ span }) =>
    near.some(word => word.start <= span.start && span.start < word.end),
  );
  return name ? [{ span: across(mark, name), because: BECAUSE }] : [];
}

/** "IMS would like to apologise". */
function speaksAs(reading: Reading, mark: Mark): Match[] {
  const before = reading.words[mark.from - 1];
  const name = organisationIn(reading, sentenceOf(mark, reading)).find(
    ({ span }) => before !== undefined && overlaps(span, before),
  );
  return name ? [{ span: across(mark, name), because: BECAUSE }] : [];
}
