import { marksNear, overlaps, sentenceOf, spanOfWords } from '../around';
import { isColleague, namedIn } from '../persons';
import type { Detector, Mark, Reading } from '../reading';
import type { Match, Span } from '../types';
import { details } from '../vocabulary/care';

/** Somebody who may be a person served, and how much the words for them tell. */
interface Person {
  from: number;
  span: Span;
  weight: number;
  name: string;
  /** The words themselves say that the author serves them. */
  served: number;
}

/** What was found, for the author, and how much it weighs. */
interface Part {
  name: string;
  weight: number;
  span?: Span;
}

/** A person served (or named with care given), and one telling detail. */
const ENOUGH = 6;

export const serviceUser: Detector = {
  id: 'service-user',
  finds: 'details of somebody you support',
  detect: reading => {
    const matches = personsIn(reading).flatMap(person => judgePerson(reading, person));
    return matches.filter(
      (match, at) => !matches.some((other, i) => i < at && overlaps(other.span, match.span)),
    );
  },
};

function judgePerson(reading: Reading, person: Person): Match[] {
  const sentence = sentenceOf(person, reading);
  if (isNotServed(reading, person, sentence)) return [];
  const relation = relationOf(reading, person, sentence);
  if (relation.length === 0) return [];
  const told = detailsOf(reading, person, sentence);
  const isNamed = person.weight >= 3;
  const hasAct = relation.some(({ name }) => name === CARE_GIVEN);
  if (told.length === 0 && !(isNamed && person.served + (hasAct ? 2 : 0) > 0 && relation.length > 1))
    return [];
  const parts: Part[] = [{ name: person.name, weight: person.weight }, ...relation, ...told];
  if (parts.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return [];
  const because = [...new Set(parts.map(({ name }) => name))].join(' + ');
  return [{ span: around(reading, person, sentence, told), because }];
}

function personsIn(reading: Reading): Person[] {
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
      .filter(({ span }) => !selves.some(self => overlaps(self.span, span)))
      .map(({ from, span }) => ({ from, span, weight, name, served }));
  const served = marked('served', 2, 'a person you support', 2);
  const others = [
    ...marked('served-perhaps', 2, 'a person you support', 1),
    ...marked('someone', 1, 'a person described', 0),
    ...named,
  ];
  return [
    ...named.filter(each => others.includes(each)),
    ...served,
    ...others.filter(each => each.weight < 3),
  ];
}

/** The author's own people, colleagues and people out of stories are not served. */
function isNotServed(reading: Reading, person: Person, sentence: number): boolean {
  if (reading.marks('fiction').length > 1) return true;
  const kin = marksNear(reading, 'own-kin', sentence);
  if (person.served === 2) return kin.some(({ span }) => overlaps(span, person.span));
  return marksNear(reading, 'own-kin', sentence, 1).length > 0;
}

const CARE_GIVEN = 'care that you give';

function relationOf(reading: Reading, person: Person, sentence: number): Part[] {
  const relation: Part[] = [];
  if (person.served > 0) relation.push({ name: 'a person you support', weight: person.served });
  const acts = [...marksNear(reading, 'care-act', sentence)].filter(act =>
    isTheAuthors(reading, act, person),
  );
  if (acts.length > 0) relation.push({ name: CARE_GIVEN, weight: 2 });
  else if (marksNear(reading, 'care-act-perhaps', sentence).some(act => isTheAuthors(reading, act, person)))
    relation.push({ name: CARE_GIVEN, weight: 1 });
  if (isAtCareWork(reading)) relation.push({ name: 'your care work', weight: 1 });
  const hasRoom = marksNear(reading, 'room', sentence).length > 0;
  if (relation.length === 0 && hasRoom && person.weight >= 3) relation.push({ name: 'a room', weight: 1 });
  return relation;
}

/** Care by the author, of this person: not "the nurse looked after me", not "looking after my dog". */
function isTheAuthors(reading: Reading, act: Mark, person: Person): boolean {
  const after = reading.words[act.to]?.base;
  if (after && /^(?:me|us|myself|yourself|you|your|themselves|it|everyone|my|our|the)$/.test(after)) {
    const reaches = person.from >= act.from && person.from <= act.to + 1;
    if (!reaches || /^(?:me|us|you|it|myself)$/.test(after)) return false;
  }
  const gap = person.from - act.to;
  return person.from >= act.from ? gap <= 4 : act.from - person.from <= 3;
}

function isAtCareWork(reading: Reading): boolean {
  const tags = ['care-setting', 'works-there', 'served-many', 'organisation'];
  return (
    tags.some(tag => reading.marks(tag).length > 0) ||
    (reading.marks('shift').length > 0 && reading.marks('our-work').length > 0)
  );
}

/** Details in the same sentence, and the next ones, where the person is still "she" or "he". */
function detailsOf(reading: Reading, person: Person, sentence: number): Part[] {
  return details.flatMap(({ tag, name, weight }) => {
    const here = marksNear(reading, tag, sentence).filter(({ span }) => !isInside(person.span, span));
    const near =
      here.length > 0
        ? here
        : marksNear(reading, tag, sentence, 2).filter(mark => isStillAbout(reading, mark, sentence));
    const [first] = near;
    return first ? [{ name, weight, span: first.span }] : [];
  });
}

/** A room inside "the lady in room 4" counts once more as a detail; a whole detail that is the person's own words does not. */
function isInside(person: Span, detail: Span): boolean {
  return detail.start === person.start && detail.end === person.end;
}

function isStillAbout(reading: Reading, mark: Mark, sentence: number): boolean {
  const there = sentenceOf(mark, reading);
  const place = reading.sentences[there];
  if (!place || there === sentence) return there === sentence;
  const words = reading.words.slice(place.from, place.to);
  if (
    words.some(({ text }) => /^(?:i|i'm|im|my|me)$/.test(text)) &&
    !words.some(({ base }) => PRONOUN.test(base))
  )
    return false;
  return words.length <= 4 || words.some(({ base }) => PRONOUN.test(base));
}

const PRONOUN = /^(?:she|he|her|his|him|they|their|them|hers)$/;

/** From the person to the details told in the same sentence. */
function around(reading: Reading, person: Person, sentence: number, told: readonly Part[]): Span {
  const spans = [person.span];
  for (const { span } of told) if (span && isInSentence(reading, span, sentence)) spans.push(span);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function isInSentence({ words, sentences }: Reading, span: Span, sentence: number): boolean {
  const place = sentences[sentence];
  if (!place) return false;
  return span.start >= (words[place.from]?.start ?? 0) && span.end <= (words[place.to - 1]?.end ?? 0);
}
