import { BitReader, bytesOf } from '@/src/engine/names/bits';
import type { Candidate } from './candidates';
import { featuresOf } from './clause-features';
import { labels } from './labels';

/** What features of a clause weigh for each label. `npm run train:policies` makes them. */
export interface Model {
  /** By feature: a label and its weight, one after the other. */
  weights: ReadonlyMap<number, readonly number[]>;
  bias: readonly number[];
}

export type Label = (typeof labels)[number];
export type Scores = Record<Label, number>;

export const LABEL_BITS = 5;
export const WEIGHT_BITS = 4;
/** What one step of a weight is. */
export const STEP = 0.16;
export const BIAS_STEP = 0.02;
export const GAP_WIDTH = 9;

/** Per label its bias; then each feature as a gap, how many labels it weighs for, and those with their weights. */
export function decodeModel(base64: string): Model {
  const reader = new BitReader(bytesOf(base64));
  const bias = labels.map(() => (reader.bits(10) - 512) * BIAS_STEP);
  const weights = new Map<number, number[]>();
  let feature = 0;
  for (let left = reader.bits(16); left > 0; left -= 1) {
    feature += reader.rice(GAP_WIDTH);
    const entries: number[] = [];
    for (let more = reader.bits(LABEL_BITS); more > 0; more -= 1)
      entries.push(reader.bits(LABEL_BITS), (reader.bits(WEIGHT_BITS) - 2 ** (WEIGHT_BITS - 1)) * STEP);
    weights.set(feature, entries);
  }
  return { weights, bias };
}

/** How much speaks for each label: below nought, more speaks against it. */
export function scoresOf({ weights, bias }: Model, candidate: Candidate): Scores {
  const sums = [...bias];
  const entries = [...featuresOf(candidate)].flatMap(feature => {
    const own = weights.get(feature);
    return own ? [own] : [];
  });
  const value = evenOut(entries.length);
  for (const own of entries)
    for (let at = 0; at < own.length; at += 2) {
      const label = own[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (own[at + 1] ?? 0) * value;
    }
  return Object.fromEntries(labels.map((label, at) => [label, sums[at] ?? 0])) as Scores;
}

/** Keeps the sum over a long clause from outweighing that over a short one. */
export function evenOut(size: number): number {
  return 3 / Math.sqrt(size + 1);
}
