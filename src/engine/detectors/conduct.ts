import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import type { Match } from '../types';
import { workLink } from '../work-link';

/** Boasts of drink, drugs, violence and skiving. A drink with friends is nobody's business. */
export const conduct: Detector = {
  id: 'conduct',
  finds: 'boasts of drink, drugs, violence or skiving',
  detect: reading =>
    apart([
      ...marked(reading, 'drugs', 'it speaks lightly of drugs'),
      ...marked(reading, 'skiving', 'it makes light of not doing one’s work'),
      ...ifOurs(reading, marked(reading, 'drink', 'it boasts of drink')),
      ...ifOurs(reading, marked(reading, 'violence', 'it calls for violence')),
    ]),
};

/** Figures of speech are everywhere; beside work they are read otherwise. */
function ifOurs(reading: Reading, matches: Match[]): Match[] {
  return reading.draft.role === 'authorised' || workLink(reading) > 0 ? matches : [];
}
