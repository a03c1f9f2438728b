import { spanOfWords, touchesMark } from '../around';
import { namedIn } from '../persons';
import type { Detector } from '../reading';
import { taggedNames } from '../unheard-of';

const BECAUSE = {
  title: 'a name with its title',
  name: 'a person’s name',
  initials: 'the initials of a person',
} as const;

/** By titles, lists and what stands beside it; and by the tagger, which knows names from how they are used. */
export const personName: Detector = {
  id: 'person-name',
  finds: 'names of people',
  detect: reading => {
    const matches = (named: ReturnType<typeof namedIn>) =>
      named
        .filter(({ from, to }) => to > from)
        .map(({ from, to, how }) => ({ span: spanOfWords(reading, from, to), because: BECAUSE[how] }));
    const listed = matches(namedIn(reading));
    const tagged = matches(taggedNames(reading));
    return [...listed, ...tagged.filter(({ span }) => !touchesMark(listed, span))].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
  },
};
