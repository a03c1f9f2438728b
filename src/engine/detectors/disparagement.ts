import { across } from '../marked';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';
import { ILL, spokenBadly, targetsIn } from '../targets';
import { LINKED, workLink } from '../work-link';

/** Contempt with its target: the organisation, those who work there, those it serves, its rivals. Not the weather. */
export const disparagement: Detector = {
  id: 'disparagement',
  finds: 'words that run down your work, or the people in it',
  detect: perReading(reading => {
    if (!ILL.some(tag => reading.marks(tag).length > 0)) return [];
    return reading.sentences.flatMap((_, sentence) => {
      const ill = spokenBadly(reading, sentence);
      if (!ill) return [];
      const link = workLink(reading);
      const [target] = targetsIn(reading, sentence, ill);
      if (ill.weight === 'alone' || (ill.weight === 'grievance' && link > 0))
        return [{ span: target ? across(ill, target) : ill.span, because: 'a grievance about your work' }];
      if (!target || (ill.weight === 'mild' && (link < LINKED || !target.isSure))) return [];
      if (!target.isSure && link < LINKED) return [];
      return [{ span: across(ill, target), because: `you speak badly of ${target.name}` }];
    });
  }),
};
