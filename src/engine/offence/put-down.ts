import { perReading } from '../per-reading';
import type { Span } from '../types';
import { isQuoted } from './aimed';
import { featuresOf } from './features';
import { decodeModel, type OffenceModel, probability } from './model';
import { marksIn, type OffenceReading, offenceReading } from './offence-reading';
import { OFFENCE_WEIGHTS } from './weights';

let model: OffenceModel | undefined;

/** Sentences that may put a kind of people down: one names them, or slurs them. With the one before, which they may refer to. */
export function windowsOf(offence: OffenceReading): { from: number; to: number }[] {
  return offence.sentences
    .map(({ from, to }, at) => ({ from: offence.sentences[at - 1]?.from ?? from, to }))
    .filter(window => speaksOfSome(offence, window));
}

export function speaksOfSome(offence: OffenceReading, window: { from: number; to: number }): boolean {
  return marksIn(offence, window, 'group', 'slur', 'slur-soft', 'coded').length > 0;
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
    .map(window => ({ ...window, sure: probability(known, featuresOf(offence, window)) }))
    .filter(window => window.sure >= (isDoubtful(offence, window) ? (1 + known.from) / 2 : known.from));
});

/** Slurs that nobody says of themselves or of a thing. */
const PLAIN =
  /^(?:pakis?|gyppos?|gippo|pikeys?|wogs?|darkies|darky|darkie|chinky|spastics?|spaz|spacker|retards?|mongs?|trann(?:y|ies)|poofs?|poofters?|window lickers?|ragheads?|rag heads?|towel ?heads?|muzzies?|kikes?|half castes?|faggots?|niggers?|gooks?|chinks?)$/;
const CLINICAL =
  /^(?:diplegia|quadriplegia|hemiplegia|paraplegia|tetraplegia|cerebral|cp|colon|bladder|society|gait|muscles)$/;

/** Slurs that need no weighing: not quoted, not reported, not of oneself. */
export function plainSlurs(offence: OffenceReading): Span[] {
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

/** Only such words as many say among friends, or of a dog. */
function isDoubtful(offence: OffenceReading, window: { from: number; to: number }): boolean {
  return marksIn(offence, window, 'group', 'slur').length === 0;
}
