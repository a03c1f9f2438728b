import { spanOfWords } from '../around';
import { namedIn } from '../persons';
import type { Detector } from '../reading';

const BECAUSE = {
  title: 'a name with its title',
  name: 'a person’s name',
  initials: 'the initials of a person',
} as const;

export const personName: Detector = {
  id: 'person-name',
  finds: 'names of people',
  detect: reading =>
    namedIn(reading).map(({ from, to, how }) => ({
      span: spanOfWords(reading, from, to),
      because: BECAUSE[how],
    })),
};
