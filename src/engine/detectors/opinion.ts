import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import { sentenceAt } from '../targets';
import { organisation } from './organisation';

const OPINION =
  /^(?:think|feel|believe|reckon|love|hate|like|adore|best|worst|proud|disappointed|brilliant|amazing|fantastic|rubbish|opinion|honestly|lucky|grateful|great|lovely|fab|wonderful|awful|terrible|favourite|enjoy|enjoyed|recommend)$/;

/** What the author thinks of the organisation, good or bad. */
export const opinion: Detector = {
  id: 'opinion',
  finds: 'your opinion of your organisation',
  detect: reading =>
    organisation
      .detect(reading)
      .filter(({ span }) => opinionated(reading).has(sentenceAt(reading, span)))
      .map(({ span }) => ({ span, because: 'you say what you think of your organisation' })),
};

const opinionated = perReading(
  ({ words }: Reading): ReadonlySet<number> =>
    new Set(words.filter(({ base }) => OPINION.test(base)).map(({ sentence }) => sentence)),
);
