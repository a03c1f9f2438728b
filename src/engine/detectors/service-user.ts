import { marksNear, overlaps, sentenceOf } from '../around';
import { careScene, careWork, ENOUGH_WORK } from '../care-work';
import { isNotServed, type Person, personsIn } from '../persons-served';
import type { Detector, Mark, Reading } from '../reading';
import { detailsOf, type Part } from '../told';
import type { Match, Span } from '../types';

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
  const told = detailsOf(reading, person, sentence);
  const relation = relationOf(reading, person, sentence);
  if (relation.length === 0 && speaksForItself(person, told)) relation.push({ name: 'care', weight: 1 });
  if (relation.length === 0) return [];
  const isNamed = person.weight >= 3;
  const hasAct = relation.some(({ name }) => name === CARE_GIVEN);
  if (told.length === 0 && !(isNamed && person.served + (hasAct ? 2 : 0) > 0 && relation.length > 1))
    return [];
  const parts: Part[] = [{ name: person.name, weight: person.weight }, ...relation, ...told];
  if (parts.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return [];
  const because = [...new Set(parts.map(({ name }) => name))].join(' + ');
  return [{ span: around(reading, person, sentence, told), because }];
}

/** Without a word about work: what is told is what one knows of somebody one cares for. */
function speaksForItself(person: Person, told: readonly Part[]): boolean {
  const isOfCare = told.some(({ care }) => care);
  const enough = person.isVague ? 3 : person.weight >= 2 ? 1 : 2;
  return isOfCare && told.length >= enough;
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
  const work = careWork(reading);
  const scene = careScene(reading);
  if (work >= ENOUGH_WORK + 1 || (work >= 0 && scene >= 2))
    relation.push({ name: 'your care work', weight: 2 });
  else if (work >= 1 || (work >= 0 && scene >= 1) || isAtCareWork(reading))
    relation.push({ name: 'your care work', weight: 1 });
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
  return ['served-many', 'organisation'].some(tag => reading.marks(tag).length > 0);
}

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
