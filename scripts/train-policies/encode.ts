import { labels } from '@/src/policy-text/labels';
import { BIAS_STEP, GAP_WIDTH, LABEL_BITS, STEP, WEIGHT_BITS } from '@/src/policy-text/model';
import { BitWriter } from '../bit-writer';
import type { Learned } from './learn';

/** The other side of `decodeModel`. */
export function encode({ weights, bias }: Learned): string {
  const features = [...weights]
    .map(([feature, row]) => ({ feature, entries: entriesOf(row) }))
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => a.feature - b.feature);
  const writer = new BitWriter();
  labels.forEach((_, label) => {
    writer.bits(Math.max(0, Math.min(1023, Math.round((bias[label] ?? 0) / BIAS_STEP) + 512)), 10);
  });
  writer.bits(features.length, 16);
  features.forEach(({ feature, entries }, at) => {
    writer.rice(feature - (features[at - 1]?.feature ?? 0), GAP_WIDTH);
    writer.bits(entries.length, LABEL_BITS);
    for (const { label, step } of entries) {
      writer.bits(label, LABEL_BITS);
      writer.bits(step + 2 ** (WEIGHT_BITS - 1), WEIGHT_BITS);
    }
  });
  return writer.base64();
}

function entriesOf(row: Float64Array): { label: number; step: number }[] {
  const half = 2 ** (WEIGHT_BITS - 1);
  return [...row]
    .map((weight, label) => ({ label, step: Math.max(-half, Math.min(half - 1, Math.round(weight / STEP))) }))
    .filter(({ step }) => step !== 0);
}
