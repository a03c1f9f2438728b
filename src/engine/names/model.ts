import { BitReader, bytesOf } from './bits';
import { FEATURE_BITS } from './features';
import { HashTable } from './hash-table';
import { MODEL } from './model-data';
import { TAGS } from './tags';

export interface Model {
  /** Feature → its number, from 1. */
  numbers: HashTable;
  /** Of feature number n and tag t at n * TAGS + t; the tag `OUT` is the measure of the others. */
  weights: Float32Array;
  /** From tag to tag, and their exponentials. */
  steps: Float64Array;
  moves: Float64Array;
}

let decoded: Model | undefined;

export function theModel(): Model {
  decoded ??= decodeModel(MODEL);
  return decoded;
}

export const STEP_UNIT = 1 / 64;

export function decodeModel(base64: string): Model {
  const reader = new BitReader(bytesOf(base64));
  const steps = new Float64Array(TAGS * TAGS);
  for (let at = 0; at < steps.length; at += 1) steps[at] = signed(reader.bits(12)) * STEP_UNIT;
  const count = reader.bits(20);
  const unit = reader.bits(10) / 2048;
  const width = reader.bits(4);
  const weightWidth = reader.bits(3);
  const numbers = new HashTable(count);
  const weights = new Float32Array((count + 1) * TAGS);
  let feature = 0;
  for (let number = 1; number <= count; number += 1) {
    feature += reader.rice(width);
    numbers.set(feature & (2 ** FEATURE_BITS - 1), number);
    for (let tag = 1; tag < TAGS; tag += 1)
      weights[number * TAGS + tag] = signed(reader.rice(weightWidth)) * unit;
  }
  return { numbers, weights, steps, moves: steps.map(Math.exp) };
}

/** 0, -1, 1, -2, 2 … are written 0, 1, 2, 3, 4 … */
function signed(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
