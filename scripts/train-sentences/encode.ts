import { GREATEST, KEY_BITS, WEIGHT_BITS } from '@/src/engine/learned/model';
import { BitWriter } from '../bit-writer';
import type { Thresholds } from './choose-thresholds';
import type { Learned } from './learn';

const HALF = 2 ** (WEIGHT_BITS - 1);

/** The other side of `decodeModel`. */
export function encodeModel(
  learned: readonly Learned[],
  keys: readonly number[],
  thresholds: Thresholds,
): string {
  const writer = new BitWriter();
  learned.forEach(({ weights, bias }, category) => {
    const entries = [...weights]
      .map((weight, at) => ({ key: keys[at] ?? 0, step: stepOf(weight) }))
      .filter(({ step }) => step !== 0)
      .toSorted((a, b) => a.key - b.key);
    const width = Math.max(1, Math.floor(Math.log2((2 ** KEY_BITS * 0.7) / Math.max(1, entries.length))));
    writer.bits(Math.max(0, Math.min(65_535, Math.round(bias * 1000) + 32_768)), 16);
    for (const list of [thresholds.alone, thresholds.said])
      writer.bits(Math.min(1000, Math.round((list[category] ?? 1) * 1000)), 10);
    writer.bits(width, 5);
    writer.bits(entries.length, 20);
    entries.forEach(({ key, step }, at) => {
      writer.rice(key - (entries[at - 1]?.key ?? 0), width);
      writer.bits(step + HALF, WEIGHT_BITS);
    });
  });
  return writer.base64();
}

function stepOf(weight: number): number {
  return Math.max(-HALF, Math.min(HALF - 1, Math.round((weight * HALF) / GREATEST)));
}
