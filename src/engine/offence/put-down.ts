import { perReading } from '../per-reading';
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

/** Only such words as many say among friends, or of a dog. */
function isDoubtful(offence: OffenceReading, window: { from: number; to: number }): boolean {
  return marksIn(offence, window, 'group', 'slur').length === 0;
}
