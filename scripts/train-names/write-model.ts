import { STEP_UNIT } from '@/src/engine/names/model';
import { BEGIN, OUT, TAGS } from '@/src/engine/names/tags';
import { BitWriter } from '../bit-writer';
import type { Trained } from './crf';

const WEIGHT_WIDTH = 2;
/** Of a weight's unit, in 2048ths: coarse enough to be small, fine enough to change nothing. */
const UNIT = 150;

/** Features in order, each with its weights as small whole numbers; those without any weight are left out. */
export function writeModel(features: readonly number[], trained: Trained, bias: number): string {
  const rows = features
    .map((feature, number) => ({ feature, row: rowOf(trained, number, feature === 0 ? bias : 0) }))
    .filter(({ row }) => row.some(value => value !== 0))
    .toSorted((a, b) => a.feature - b.feature);
  const writer = new BitWriter();
  for (let at = 0; at < TAGS * TAGS; at += 1)
    writer.bits(zigzag(Math.round(clamp(trained.steps[at] ?? 0) / STEP_UNIT)), 12);
  const width = Math.max(1, Math.floor(Math.log2((2 ** 22 * 0.7) / rows.length)));
  writer.bits(rows.length, 20);
  writer.bits(UNIT, 10);
  writer.bits(width, 4);
  writer.bits(WEIGHT_WIDTH, 3);
  let last = 0;
  for (const { feature, row } of rows) {
    writer.rice(feature - last, width);
    last = feature;
    for (const value of row) writer.rice(zigzag(value), WEIGHT_WIDTH);
  }
  return writer.base64();
}

/** Against the tag `OUT`, whose weights thereby need not be kept. */
function rowOf({ weights }: Trained, number: number, bias: number): number[] {
  const out = weights[number * TAGS + OUT] ?? 0;
  return Array.from({ length: TAGS - 1 }, (_, at) => {
    const weight = (weights[number * TAGS + at + 1] ?? 0) - out + (at + 1 === BEGIN ? bias : 0);
    return Math.round((weight * 2048) / UNIT);
  });
}

function clamp(value: number): number {
  return Math.max(-31, Math.min(31, value));
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
