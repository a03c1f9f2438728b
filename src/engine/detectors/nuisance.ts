import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import type { Match } from '../types';

/** Chain posts, scares without a source, and tagging half the world. */
export const nuisance: Detector = {
  id: 'nuisance',
  finds: 'chain posts, scares and mass tagging',
  detect: reading =>
    apart([
      ...marked(reading, 'chain', 'it asks people to pass it on and on'),
      ...marked(reading, 'scare', 'a scare with no source'),
      ...massTagging(reading),
    ]),
};

const MANY = 10;

function massTagging({ words }: Reading): Match[] {
  const tagged = words.filter(({ sigil }) => sigil === '@');
  const [first, last] = [tagged[0], tagged.at(-1)];
  return tagged.length >= MANY && first && last
    ? [{ span: { start: first.start, end: last.end }, because: `it tags ${tagged.length} people at once` }]
    : [];
}
