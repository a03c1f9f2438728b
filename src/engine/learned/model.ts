import { BitReader, bytesOf } from '../names/bits';
import { HashTable } from '../names/hash-table';
import { learnedCategories } from './learned-categories';

/** Weights by feature, for each category. `npm run train:sentences` makes them. */
export interface Model {
  /** A place in `starts` for each feature; from 1. */
  places: HashTable;
  /** Where the entries of a feature begin; they end where the next ones begin. */
  starts: Uint32Array;
  categories: Uint8Array;
  weights: Float32Array;
  bias: Float32Array;
  /** From which probability on a category is found without the words of a detector … */
  alone: Float32Array;
  /** … and under which even its words are not believed. */
  said: Float32Array;
}

/** Bits of a feature's hash that are kept. */
export const KEY_BITS = 24;
export const WEIGHT_BITS = 6;
/** The greatest weight; `WEIGHT_BITS` divide what lies between it and its opposite. */
export const GREATEST = 4;
/** Keeps the sum over a long text from outweighing that over a short one. */
export const SCALE = 4;

/** Per category: bias and the two thresholds in thousandths, the width of the gaps, how many, and then each key as a gap with its weight. */
export function decodeModel(base64: string): Model {
  const reader = new BitReader(bytesOf(base64));
  const bias = new Float32Array(learnedCategories.length);
  const alone = new Float32Array(learnedCategories.length);
  const said = new Float32Array(learnedCategories.length);
  const keys: number[] = [];
  const of: number[] = [];
  const steps: number[] = [];
  learnedCategories.forEach((_, category) => {
    bias[category] = (reader.bits(16) - 32_768) / 1000;
    alone[category] = reader.bits(10) / 1000;
    said[category] = reader.bits(10) / 1000;
    const width = reader.bits(5);
    let key = 0;
    for (let left = reader.bits(20); left > 0; left -= 1) {
      key += reader.rice(width);
      keys.push(key);
      of.push(category);
      steps.push(reader.bits(WEIGHT_BITS) - 2 ** (WEIGHT_BITS - 1));
    }
  });
  return { ...tableOf(keys, of, steps), bias, alone, said };
}

/** Entries by key: `key × 2^20 + entry` in one number each, since typed arrays of numbers sort quickest. */
function tableOf(keys: readonly number[], of: readonly number[], steps: readonly number[]) {
  const order = Float64Array.from(keys, (key, entry) => key * ENTRIES + entry).sort();
  const places = new HashTable(order.length);
  const starts: number[] = [0];
  const categories = new Uint8Array(order.length);
  const weights = new Float32Array(order.length);
  let last = -1;
  order.forEach((packed, at) => {
    const key = Math.floor(packed / ENTRIES);
    const entry = packed % ENTRIES;
    categories[at] = of[entry] ?? 0;
    weights[at] = ((steps[entry] ?? 0) * GREATEST) / 2 ** (WEIGHT_BITS - 1);
    if (key === last) return;
    last = key;
    places.set(key, starts.length);
    starts.push(at);
  });
  starts.push(order.length);
  return { places, starts: Uint32Array.from(starts), categories, weights };
}

const ENTRIES = 2 ** 20;

/** What features weigh for each category, and how many they are. */
export interface Weight {
  sums: Float32Array;
  count: number;
}

export function weigh(model: Model, features: Uint32Array): Weight {
  const sums = new Float32Array(learnedCategories.length);
  for (let at = 0; at < features.length; at += 1) addWeights(model, features[at] ?? 0, sums, 1);
  return { sums, count: features.length };
}

/** Adds what one feature weighs, so many times. */
export function addWeights(
  { places, starts, categories, weights }: Model,
  feature: number,
  sums: Float32Array,
  times: 1 | -1,
): void {
  const place = places.get(feature >>> (32 - KEY_BITS));
  if (place === 0) return;
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const category = categories[at] ?? 0;
    sums[category] = (sums[category] ?? 0) + (weights[at] ?? 0) * times;
  }
}

/** How sure, from 0 to 1, for each category. */
export function probabilities({ bias }: Model, { sums, count }: Weight): Float32Array {
  const scale = SCALE / Math.sqrt(count + 1);
  const sure = new Float32Array(sums.length);
  for (let at = 0; at < sums.length; at += 1)
    sure[at] = 1 / (1 + Math.exp(-((sums[at] ?? 0) * scale + (bias[at] ?? 0))));
  return sure;
}

/** Two parts of a text that have no feature in common. */
export function together(one: Weight, other: Weight): Weight {
  const sums = new Float32Array(one.sums.length);
  for (let at = 0; at < sums.length; at += 1) sums[at] = (one.sums[at] ?? 0) + (other.sums[at] ?? 0);
  return { sums, count: one.count + other.count };
}
