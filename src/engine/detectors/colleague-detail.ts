import { marksNear, overlaps, sentenceOf, spanOfWords } from '../around';
import { across } from '../marked';
import { namedIn } from '../persons';
import type { Detector, Mark, Reading } from '../reading';
import type { Match, Span } from '../types';
import { LINKED, workLink } from '../work-link';

/** Somebody the author works with, and their health, family, money or trouble. */
export const colleagueDetail: Detector = {
  id: 'colleague-detail',
  finds: 'private matters of somebody you work with',
  detect: reading =>
    reading.marks('circumstance').length === 0
      ? []
      : reading.sentences.flatMap((_, sentence) => inSentence(reading, sentence)).slice(0, 20),
};

function inSentence(reading: Reading, sentence: number): Match[] {
  const told = marksNear(reading, 'circumstance', sentence, 1);
  const [who] = told.length > 0 ? colleaguesIn(reading, sentence) : [];
  const detail = who && told.find(mark => !overlaps(mark.span, who) && !isTheAuthors(reading, mark, who));
  if (!who || !detail) return [];
  const isHere = sentenceOf(detail, reading) === sentence;
  const span = isHere ? across(detail, { span: who }) : detail.span;
  return [{ span, because: 'somebody you work with + their private matters' }];
}

/** Described by their job, or named beside a word of work. */
function colleaguesIn(reading: Reading, sentence: number): Span[] {
  const kin = marksNear(reading, 'own-kin', sentence);
  const described = marksNear(reading, 'a-colleague', sentence)
    .filter(mark => isOurs(reading, mark))
    .map(({ span }) => span);
  const atWork = marksNear(reading, 'at-our-work', sentence, 1).length > 0;
  const named = atWork
    ? namedIn(reading)
        .filter(each => sentenceOf(each, reading) === sentence)
        .map(({ from, to }) => spanOfWords(reading, from, to))
    : [];
  return [...described, ...named].filter(span => !kin.some(mark => overlaps(mark.span, span)));
}

/** "The manager" of anything; "my manager", or any manager where the draft is about work. */
function isOurs(reading: Reading, { span }: Mark): boolean {
  const text = reading.text.slice(span.start, span.end);
  return (
    /^(?:my|our|one of (?:my|our))\b|\bwork|\bshift|\bnights?\b|\b(?:my|our|crew)\b/i.test(text) ||
    workLink(reading) >= (/^(?:one|two|some) of/i.test(text) ? 1 : LINKED)
  );
}

/** "I had a breakdown", "my divorce"; but not the "my" of "my manager". */
function isTheAuthors({ words }: Reading, { from }: Mark, who: Span): boolean {
  return words
    .slice(Math.max(0, from - 3), from)
    .some(
      word =>
        (word.start < who.start || word.start >= who.end) &&
        /^(?:i|i'm|im|i've|ive|my|me|we)$/.test(word.text),
    );
}
