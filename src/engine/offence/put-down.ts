import { perReading } from '../per-reading';
import type { Sentence } from '../reading';
import type { Span } from '../types';
import { featuresOf } from './features';
import { decodeModel, type OffenceModel, probability } from './model';
import { hasAny, isQuoted, marksIn, type OffenceReading, offenceReading } from './offence-reading';
import { OFFENCE_WEIGHTS } from './weights';

/** A kind of people, by whatever word. */
const SOME = ['group', 'slur', 'slur-soft', 'coded'] as const;

let model: OffenceModel | undefined;
/** No site takes a post that names so many; what is pasted in by the book must not take seconds. */
const MOST_WINDOWS = 400;

/** Sentences that may put a kind of people down: one names them, or slurs them. With the one before, which they may refer to. */
export function windowsOf(offence: OffenceReading): Window[] {
  if (!hasAny(offence, ...SOME)) return [];
  return offence.sentences
    .map((sentence, at) => ({
      from: offence.sentences[at - 1]?.from ?? sentence.from,
      to: sentence.to,
      sentence,
    }))
    .filter(window => speaksOfSome(offence, window));
}

interface Window extends Sentence {
  /** The one that it ends with. */
  sentence: Sentence;
}

export function speaksOfSome(offence: OffenceReading, window: { from: number; to: number }): boolean {
  return marksIn(offence, window, ...SOME).length > 0;
}

export interface PutDown {
  from: number;
  to: number;
  sure: number;
}

/** Where a kind of people is put down, by what was learned. */
export const putDowns = perReading<readonly PutDown[]>(reading => {
  const offence = offenceReading(reading);
  const windows = windowsOf(offence);
  if (windows.length === 0) return [];
  model ??= decodeModel(OFFENCE_WEIGHTS);
  const known = model;
  return windows
    .slice(0, MOST_WINDOWS)
    .map(window => ({ from: window.from, to: window.to, sure: sureOf(known, offence, window) }))
    .filter(window => !isQuotedAgainst(offence, window))
    .filter(window => window.sure >= leastFor(offence, window, known.from));
});

/** Kept as long as the sentence stays the same: so do those before it. */
const weighed = new WeakMap<Sentence, number>();

function sureOf(known: OffenceModel, offence: OffenceReading, window: Window): number {
  const sure = weighed.get(window.sentence) ?? probability(known, featuresOf(offence, window));
  weighed.set(window.sentence, sure);
  return sure;
}

/** Slurs that nobody says of themselves or of a thing. */
const PLAIN =
  /^(?:pakis?|gyppos?|gippo|pikeys?|wogs?|darkies|darky|darkie|chinky|spastics?|spaz|spacker|retards?|mongs?|trann(?:y|ies)|poofs?|poofters?|window lickers?|ragheads?|rag heads?|towel ?heads?|muzzies?|kikes?|half castes?|faggots?|niggers?|gooks?|chinks?)$/;
const CLINICAL =
  /^(?:diplegia|quadriplegia|hemiplegia|paraplegia|tetraplegia|cerebral|cp|colon|bladder|society|gait|muscles)$/;

/** Slurs that need no weighing: not quoted, not reported, not of oneself. */
export function plainSlurs(offence: OffenceReading): Span[] {
  if (!hasAny(offence, 'slur')) return [];
  return offence.sentences.flatMap(sentence => {
    const isSpokenOf = marksIn(offence, sentence, 'reported', 'condemned', 'ourselves').length > 0;
    if (isSpokenOf) return [];
    return marksIn(offence, sentence, 'slur')
      .filter(({ from, to, span }) => {
        const said = offence.words.slice(from, to).map(({ text }) => text);
        return (
          PLAIN.test(said.join(' ')) &&
          !CLINICAL.test(offence.words[to]?.text ?? '') &&
          !isQuoted(offence, span)
        );
      })
      .map(({ span }) => span);
  });
}

/** Plain words need less; such words as many say among friends, or of a dog, need more. */
function leastFor(offence: OffenceReading, window: { from: number; to: number }, from: number): number {
  if (marksIn(offence, window, 'group', 'slur').length === 0) return (1 + from) / 2;
  return offence.sentences.some(sentence => sentence.to === window.to && isSaidPlainly(offence, sentence))
    ? PLAINLY
    : from;
}

const PLAINLY = 0.2;
const LINK =
  /^(?:are|r|is|were|be|so|all|just|nothing|but|a|an|such|should|the|that|them|they|them're|always|like|only|really|absolutely|fucking|bloody|these|those|you|of|to|ought|need|needs|must|being|'re|back|more|than)$/;

const MUST = /^(?:should|ought|need|needs|must|be|all)$/;

/** Who, and what they are called or what should be done to them, with nothing between but what links the two. */
function isSaidPlainly(offence: OffenceReading, sentence: { from: number; to: number }): boolean {
  if (marksIn(offence, sentence, 'reported', 'condemned', 'negated', 'kindly').length > 0) return false;
  const isLinked = (from: number, to: number) =>
    to >= from && to - from <= 4 && offence.words.slice(from, to).every(({ text }) => LINK.test(text));
  const said = (from: number, to: number) =>
    offence.words.slice(from, to).some(({ text }) => MUST.test(text));
  const called = marksIn(offence, sentence, 'dehumanise', 'contempt');
  const done = marksIn(offence, sentence, 'violence', 'exclude');
  const hate = marksIn(offence, sentence, 'hate').filter(({ from }) =>
    /^(?:i|we|just|really|absolutely|fucking|bloody)?$/.test(offence.words[from - 1]?.text ?? ''),
  );
  const ourselves = marksIn(offence, sentence, 'ourselves');
  return marksIn(offence, sentence, 'group').some(
    group =>
      !ourselves.some(({ to }) => to <= group.from) &&
      (called.some(mark => isLinked(group.to, mark.from)) ||
        done.some(mark => isLinked(group.to, mark.from) && said(group.to, mark.from)) ||
        hate.some(mark => isLinked(mark.to, group.from))),
  );
}

/** Whoever is put down is put down in quotation marks, and the author speaks about saying so. */
function isQuotedAgainst(offence: OffenceReading, window: { from: number; to: number }): boolean {
  const whom = marksIn(offence, window, ...SOME);
  const about = marksIn(offence, window, 'reported', 'condemned');
  return (
    whom.every(({ span }) => isQuoted(offence, span)) && about.some(({ span }) => !isQuoted(offence, span))
  );
}
