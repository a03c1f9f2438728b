import { BitReader, bytesOf } from '../names/bits';
import { learnedCategories } from './learned-categories';

/** Weights by feature, for each category. `npm run train:sentences` makes them. */
export interface Model {
  /** By slot: a feature's key with the number of its entries, and where they begin. Side by side, so that one look at memory tells. */
  slots: Int32Array;
  /** A category and its weight in steps, moved up so that none is below nought. */
  entries: Uint16Array;
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
function tableOf(
  keys: readonly number[],
  of: readonly number[],
  steps: readonly number[],
): Pick<Model, 'slots' | 'entries'> {
  const order = Float64Array.from(keys, (key, entry) => key * MOST_ENTRIES + entry).sort();
  const entries = new Uint16Array(order.length);
  let size = 16;
  while (size < order.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  let start = 0;
  order.forEach((packed, at) => {
    const key = Math.floor(packed / MOST_ENTRIES);
    const entry = packed % MOST_ENTRIES;
    entries[at] = ((of[entry] ?? 0) << WEIGHT_BITS) | ((steps[entry] ?? 0) + MOVED);
    if (Math.floor((order[at + 1] ?? -1) / MOST_ENTRIES) === key) return;
    const slot = slotOf(slots, key);
    slots[slot] = (key << COUNT_BITS) | (at + 1 - start);
    slots[slot + 1] = start;
    start = at + 1;
  });
  return { slots, entries };
}

const MOST_ENTRIES = 2 ** 20;
/** A feature has an entry for each category at most. */
const COUNT_BITS = 5;
const MOVED = 2 ** (WEIGHT_BITS - 1);
const STEP = GREATEST / MOVED;

/** Where a key is, or else an empty slot. */
function slotOf(slots: Int32Array, key: number): number {
  const last = slots.length - 2;
  let slot = (Math.imul(key, 0x9e3779b1) << 1) & last;
  while (slots[slot] !== 0 && (slots[slot] ?? 0) >> COUNT_BITS !== key) slot = (slot + 2) & last;
  return slot;
}

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
  { slots, entries }: Model,
  feature: number,
  sums: Float32Array,
  times: 1 | -1,
): void {
  const slot = slotOf(slots, feature >>> (32 - KEY_BITS));
  const start = slots[slot + 1] ?? 0;
  const end = start + ((slots[slot] ?? 0) & (2 ** COUNT_BITS - 1));
  for (let at = start; at < end; at += 1) {
    const entry = entries[at] ?? 0;
    const category = entry >> WEIGHT_BITS;
    sums[category] = (sums[category] ?? 0) + ((entry & (2 ** WEIGHT_BITS - 1)) - MOVED) * STEP * times;
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
