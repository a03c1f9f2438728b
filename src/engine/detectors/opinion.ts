import type { Detector } from '../reading';
import { organisation } from './organisation';

const OPINION =
  /^(?:think|feel|believe|reckon|love|hate|like|adore|best|worst|proud|disappointed|brilliant|amazing|fantastic|rubbish|opinion|honestly|lucky|grateful|great|lovely|fab|wonderful|awful|terrible|favourite|enjoy|enjoyed|recommend)$/;

/** What the author thinks of the organisation, good or bad. */
export const opinion: Detector = {
  id: 'opinion',
  finds: 'your opinion of your organisation',
  detect: reading =>
    organisation.detect(reading).flatMap(({ span }) => {
      const at = reading.words.findIndex(word => word.end > span.start);
      const sentence = reading.words[at]?.sentence;
      const said = reading.words.some(word => word.sentence === sentence && OPINION.test(word.base));
      return said ? [{ span, because: 'you say what you think of your organisation' }] : [];
    }),
};
