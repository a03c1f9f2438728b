import { marksNear, spanOfWords, touchesMark } from './around';
import { isColleague, namedIn } from './persons';
import type { Reading } from './reading';
import type { Span } from './types';

/** Somebody who may be a person served, and how much the words for them tell. */
export interface Person {
  from: number;
  span: Span;
  weight: number;
  name: string;
  /** The words themselves say that the author serves them. */
  served: number;
  /** No more than "she" or "he". */
  isVague?: true;
}

/** More people than anybody writes about; beyond them nothing is looked at twice. */
const MOST = 300;

/** Everybody in a draft who may be served: named, described, or only "she" or "he". */
export function personsIn(reading: Reading): Person[] {
  const named = namedIn(reading)
    .filter(each => !isColleague(reading, each))
    .map(({ from, to, how }) => ({
      from,
      span: spanOfWords(reading, from, to),
      weight: how === 'initials' ? 2 : 3,
      name: how === 'initials' ? 'somebody’s initials' : 'somebody’s name',
      served: 0,
    }));
  const selves = reading.marks('served-self');
  const marked = (tag: string, weight: number, name: string, served: number) =>
    reading
      .marks(tag)
      .filter(({ span }) => !touchesMark(selves, span))
      .map(({ from, span }) => ({ from, span, weight, name, served }));
  const served = marked('served', 2, 'a person you support', 2);
  const others = [
    ...marked('served-perhaps', 2, 'a person you support', 1),
    ...marked('someone', 1, 'a person described', 0),
    ...pronouns(reading),
  ];
  return [...named, ...served, ...others].slice(0, MOST);
}

/** "She", "him": nobody else is named, and none of the author’s own is spoken of. */
function pronouns(reading: Reading): Person[] {
  const from = reading.words.findIndex(({ base }) => /^(?:she|he|her|him)$/.test(base));
  if (from < 0 || reading.marks('own-kin').length > 0) return [];
  return [
    {
      from,
      span: spanOfWords(reading, from, from + 1),
      weight: 1,
      name: 'a person described',
      served: 0,
      isVague: true,
    },
  ];
}

/** The author's own people, colleagues and people out of stories are not served. */
export function isNotServed(reading: Reading, person: Person, sentence: number): boolean {
  if (reading.marks('fiction').length > 1) return true;
  const kin = marksNear(reading, 'own-kin', sentence);
  if (person.served === 2) return touchesMark(kin, person.span);
  return marksNear(reading, 'own-kin', sentence, 1).length > 0;
}
