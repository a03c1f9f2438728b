import { GREATEST, KEY_BITS, SCALE, WEIGHT_BITS } from '../learned/model';
import { BitReader, bytesOf } from '../names/bits';
import { HashTable } from '../names/hash-table';

/** Weights by feature. `npm run train:offence` makes them. */
export interface OffenceModel {
  /** The weight in steps, moved up so that none is nought. */
  steps: HashTable;
  bias: number;
  /** From which probability on it is found. */
  from: number;
}

const MOVED = 2 ** WEIGHT_BITS;

/** Bias and threshold in thousandths, the width of the gaps, how many, and then each key as a gap with its weight. */
export function decodeModel(base64: string): OffenceModel {
  const reader = new BitReader(bytesOf(base64));
  const bias = (reader.bits(16) - 32_768) / 1000;
  const from = reader.bits(10) / 1000;
  const width = reader.bits(5);
  const count = reader.bits(20);
  const steps = new HashTable(count);
  let key = 0;
  for (let left = count; left > 0; left -= 1) {
    key += reader.rice(width);
    steps.set(key, reader.bits(WEIGHT_BITS) - 2 ** (WEIGHT_BITS - 1) + MOVED);
  }
  return { steps, bias, from };
}

/** How sure, from 0 to 1. */
export function probability({ steps, bias }: OffenceModel, features: Uint32Array): number {
  let sum = 0;
  for (const feature of features) {
    const step = steps.get(feature >>> (32 - KEY_BITS));
    if (step !== 0) sum += ((step - MOVED) * GREATEST) / 2 ** (WEIGHT_BITS - 1);
  }
  return 1 / (1 + Math.exp(-((sum * SCALE) / Math.sqrt(features.length + 1) + bias)));
}
