import { marksNear, sentenceOf, wordsBefore } from './around';
import type { Person } from './persons-served';
import type { Mark, Reading } from './reading';
import type { Span } from './types';
import { details } from './vocabulary/care';

/** What was found, for the author, and how much it weighs. */
export interface Part {
  name: string;
  weight: number;
  span?: Span;
  /** A detail that one knows by caring for somebody. */
  care?: boolean;
}

/** Details in the same sentence, and the next ones, where the person is still "she" or "he". */
export function detailsOf(reading: Reading, person: Person, sentence: number): Part[] {
  return details.flatMap(({ tag, name, weight, care = false }) => {
    const here = marksNear(reading, tag, sentence).filter(
      mark => !isInside(person.span, mark.span) && !isOfAuthor(reading, mark, person),
    );
    const near =
      here.length > 0
        ? here
        : marksNear(reading, tag, sentence, 2).filter(
            mark => isStillAbout(reading, mark, sentence) && !isOfAuthor(reading, mark, person),
          );
    const [first] = near;
    return first ? [{ name, weight, span: first.span, care }] : [];
  });
}

/** "My depression", "I had a fall"; but not the "my" of "my lady had a fall". */
function isOfAuthor(reading: Reading, { from }: Mark, person: Person): boolean {
  const before = wordsBefore(reading, from, 4)
    .filter(word => word.start >= person.span.end || from < person.from)
    .map(({ base }) => base);
  const near = before.findIndex(word => /^(?:she|he|they|her|his|their|who|him)$/.test(word));
  const nearest = near < 0 ? before : before.slice(0, near);
  return nearest.includes('my') || nearest.slice(0, 2).some(word => /^(?:i|im|i'm)$/.test(word));
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
