import { touchesMark, wordsAfter } from '../around';
import { across } from '../marked';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { workLink } from '../work-link';
import { disclaimer } from './disclaimer';
import { organisation } from './organisation';

/** Speaking for the organisation, without being asked to. */
export const representation: Detector = {
  id: 'representation',
  finds: 'words that speak for your organisation',
  detect: reading => {
    const said = disclaimer.detect(reading);
    const named = reading.marks('speaks-for').flatMap(mark => speaksFor(reading, mark));
    const official = workLink(reading) >= 3 ? reading.marks('speaks-officially') : [];
    return [...named, ...official.map(({ span }) => ({ span, because: BECAUSE }))].filter(
      ({ span }) =>
        !touchesMark(
          said.map(each => ({ ...each, entry: NONE, from: 0, to: 0 })),
          span,
        ),
    );
  },
};

const BECAUSE = 'it reads as if the organisation said it';
const NONE = { tag: '', phrase: '', slips: 0 };

/** "On behalf of", "we at", and the name within the next few words. */
function speaksFor(reading: Reading, mark: Mark): Match[] {
  const near = wordsAfter(reading, mark.to, 3);
  const name = organisation
    .detect(reading)
    .find(({ span }) => near.some(word => word.start <= span.start && span.start < word.end));
  return name ? [{ span: across(mark, name), because: BECAUSE }] : [];
}
