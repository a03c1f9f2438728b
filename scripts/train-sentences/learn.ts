import { KEY_BITS, SCALE } from '@/src/engine/learned/model';
import { seeded, shuffle } from '../random';

/** One thing to learn: features (numbered), whether it is one, and how much it counts. */
export interface Item {
  features: Uint32Array;
  /** How many features the text has, those without a number included. */
  size: number;
  isOne: boolean;
  weight: number;
}

/** What was learned: a weight for each feature, most of them nought, and what stands before any is seen. */
export interface Learned {
  weights: Float64Array;
  bias: number;
}

const ALPHA = 0.3;
const L1 = 1;
const L2 = 1;
const ROUNDS = 5;
const POSITIVES = 2;
/** What weighs less says next to nothing, and takes as much room. */
const LEAST_WEIGHT = 0.19;

/**
 * Logistic regression by follow-the-regularised-leader (McMahan et al. 2013, "Ad click prediction: a view from the trenches"):
 * a step of its own for each feature, and nought for those that say too little.
 */
export function learn(items: readonly Item[], count: number, seed: number): Learned {
  const order = [...items];
  const random = seeded(seed);
  const z = new Float64Array(count + 1);
  const n = new Float64Array(count + 1);
  const w = new Float64Array(count + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const item of order) step(item);
  }
  for (let at = 0; at <= count; at += 1) {
    const weight = weightAt(at);
    w[at] = at < count && Math.abs(weight) < LEAST_WEIGHT ? 0 : weight;
  }
  return { weights: w.subarray(0, count), bias: w[count] ?? 0 };

  function step({ features, size, isOne, weight }: Item): void {
    const value = SCALE / Math.sqrt(size + 1);
    let sum = 0;
    for (const at of features) {
      w[at] = weightAt(at);
      sum += (w[at] ?? 0) * value;
    }
    w[count] = weightAt(count);
    sum += w[count] ?? 0;
    const error = (1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0)) * weight * (isOne ? POSITIVES : 1);
    for (const at of features) move(at, error * value);
    move(count, error);
  }

  function move(at: number, gradient: number): void {
    const before = n[at] ?? 0;
    const after = before + gradient * gradient;
    z[at] = (z[at] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / ALPHA) * (w[at] ?? 0);
    n[at] = after;
  }

  function weightAt(at: number): number {
    const pull = z[at] ?? 0;
    const least = at === count ? 0 : L1;
    if (Math.abs(pull) <= least) return 0;
    return -(pull - Math.sign(pull) * least) / ((1 + Math.sqrt(n[at] ?? 0)) / ALPHA + L2);
  }
}

/** Numbers for the features that at least `least` examples have; a feature is known by the bits of its hash that are kept. */
export class Numbering {
  readonly keys: number[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(lists: Iterable<Uint32Array>, least: number) {
    const seen = new Map<number, number>();
    for (const list of lists)
      for (const feature of list)
        seen.set(feature >>> (32 - KEY_BITS), (seen.get(feature >>> (32 - KEY_BITS)) ?? 0) + 1);
    for (const [key, times] of seen)
      if (times >= least) {
        this.numbers.set(key, this.keys.length);
        this.keys.push(key);
      }
  }

  numbered(features: Uint32Array): Uint32Array {
    const known: number[] = [];
    for (const feature of features) {
      const number = this.numbers.get(feature >>> (32 - KEY_BITS));
      if (number !== undefined) known.push(number);
    }
    return Uint32Array.from(known);
  }
}

/** From 0 to 1, by what was learned. */
export function sureOf(
  { features, size }: Pick<Item, 'features' | 'size'>,
  { weights, bias }: Learned,
): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return 1 / (1 + Math.exp(-((sum * SCALE) / Math.sqrt(size + 1) + bias)));
}
