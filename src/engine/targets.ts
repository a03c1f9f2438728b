import { firstWhere, marksNear, touchesMark } from './around';
import { organisation, organisationTags } from './detectors/organisation';
import { perReading } from './per-reading';
import type { Reading } from './reading';
import type { Span } from './types';
import { LINKED, workLink } from './work-link';

export interface Ill {
  span: Span;
  weight: 'strong' | 'mild' | 'grievance' | 'alone';
}

export interface Target {
  span: Span;
  name: string;
  /** Its own words make it the author's; otherwise the rest of the draft must. */
  isSure: boolean;
}

/** The tags of ill words. */
export const ILL = ['grievance-alone', 'grievance', 'contempt', 'contempt-mild'] as const;

/** The plainest ill word of a sentence, when it isn't said of something outside work, and isn't denied. */
export function spokenBadly(reading: Reading, sentence: number): Ill | undefined {
  const isElsewhere = marksNear(reading, 'elsewhere', sentence).length > 0;
  const named = organisationIn(reading, sentence).length > 0;
  if (isElsewhere && !named && workLink(reading) < LINKED) return undefined;
  const strongest = (tag: (typeof ILL)[number]) =>
    marksNear(reading, tag, sentence).find(
      ({ from, span }) => !isDenied(reading, from) && !touchesMark(reading.marks('contempt-not'), span),
    );
  const alone = strongest('grievance-alone');
  if (alone) return { span: alone.span, weight: 'alone' };
  const grievance = strongest('grievance');
  if (grievance) return { span: grievance.span, weight: 'grievance' };
  const strong = strongest('contempt');
  if (strong) return { span: strong.span, weight: 'strong' };
  const mild = strongest('contempt-mild');
  return mild && { span: mild.span, weight: 'mild' };
}

/** "Not a joke", "never lazy", "isn't a shambles". */
function isDenied({ words }: Reading, from: number): boolean {
  return words
    .slice(Math.max(0, from - 2), from)
    .some(({ text }) => /^(?:not|never|isn't|isnt|aren't|arent|wasn't|wasnt|no|hardly|without)$/.test(text));
}

const PRONOUN = /^(?:they|he|she)$/i;

/** Those spoken of in a sentence who belong to the author's work, the surest first. */
export function targetsIn(reading: Reading, sentence: number, ill: Ill): Target[] {
  const sure = (spans: readonly { span: Span }[], name: string) =>
    spans.map(({ span }) => ({ span, name, isSure: true }));
  const staffroom = marksNear(reading, 'staffroom', sentence);
  const served = marksNear(reading, 'served', sentence).filter(({ span }) =>
    isNear(reading, span, ill.span, NEXT_TO),
  );
  const answered = isOfficial(reading) ? marksNear(reading, 'the-answered', sentence) : [];
  const perhaps = [
    ...marksNear(reading, 'target-perhaps', sentence).filter(
      ({ span }) => !PRONOUN.test(reading.text.slice(span.start, span.end)) || ill.weight === 'strong',
    ),
    ...marksNear(reading, 'a-colleague', sentence),
    // "Day staff again. Lazy sods."
    ...marksNear(reading, 'target-perhaps', sentence - 1).filter(
      ({ span }) => !PRONOUN.test(reading.text.slice(span.start, span.end)),
    ),
  ];
  return [
    ...sure(organisationIn(reading, sentence), 'your organisation'),
    ...sure(marksNear(reading, 'target-own', sentence), 'people at your work'),
    ...sure(marksNear(reading, 'own-boss', sentence), 'those who lead it'),
    ...sure(served, 'somebody you support'),
    ...sure(answered, 'those you answer'),
    ...perhaps.map(({ span }) => ({
      span,
      name: 'people at your work',
      isSure: ill.weight === 'strong' && touchesMark(staffroom, span),
    })),
  ].filter(({ span }) => !isOnlyKin(reading, span) && isNear(reading, span, ill.span));
}

const REACH = 9;
const NEXT_TO = 5;

/** What is said ten words away is said of something else. */
function isNear({ words }: Reading, a: Span, b: Span, reach = REACH): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const from = firstWhere(words, word => word.end > first.end);
  const to = firstWhere(words, word => word.start >= second.start);
  return to - from <= reach;
}

/** Whoever writes for the organisation speaks badly of nobody, least of all of the one they answer. */
function isOfficial({ draft }: Reading): boolean {
  return draft.role === 'authorised';
}

/** The organisation's name in one sentence, a doubtful one with a capital included. */
export function organisationIn(reading: Reading, sentence: number): readonly { span: Span }[] {
  return namesBySentence(reading).get(sentence) ?? [];
}

const namesBySentence = perReading((reading): ReadonlyMap<number, readonly { span: Span }[]> => {
  const bySentence = new Map<number, { span: Span }[]>();
  for (const named of [...organisation.detect(reading), ...doubtfullyNamed(reading)]) {
    const sentence = sentenceAt(reading, named.span);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(0, 9), named]);
  }
  return bySentence;
});

/** The sentence in which a span begins. */
export function sentenceAt({ words }: Reading, span: Span): number {
  return words[firstWhere(words, word => word.end > span.start)]?.sentence ?? 0;
}

function isOnlyKin(reading: Reading, span: Span): boolean {
  return touchesMark(reading.marks('own-kin'), span);
}

/** A name that means other things too: whoever speaks of it as they speak of work, with a capital, means the organisation. */
function doubtfullyNamed(reading: Reading): { span: Span }[] {
  const lookAlikes = reading.marks(organisationTags.not);
  return reading
    .marks(organisationTags.perhaps)
    .filter(({ span, from }) => reading.words[from]?.capital === true && !touchesMark(lookAlikes, span));
}
