import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELD_OUT, linesHeldOut, linesToLearnFrom, partOf, SETS } from '@/scripts/train-names/load';

const NAMES = 'src/engine/names';
const files = readdirSync(NAMES);

describe('the files of the tagger', () => {
  it('are those that training wrote', () => {
    const sums = files
      .filter(name => name.endsWith('.ts'))
      .toSorted()
      .map(name => `${sha256(readFileSync(path.join(NAMES, name)))}  ${name}\n`);
    expect(sums.join('')).toBe(readFileSync(path.join(NAMES, 'SHA256SUMS'), 'utf8'));
  });

  it('are small', () => {
    const size = files.reduce((sum, name) => sum + statSync(path.join(NAMES, name)).size, 0);
    const zipped = gzipSync(files.map(name => readFileSync(path.join(NAMES, name), 'utf8')).join(''));
    expect(size).toBeLessThan(600_000);
    expect(zipped.length).toBeLessThan(260_000);
  });
});

describe('the texts to learn from', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second-look-names-'));
    mkdirSync(folder, { recursive: true });
    for (const set of SETS) writeFileSync(path.join(folder, `ner_${set}.jsonl`), linesOf(set));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold none of those kept to measure on', () => {
    const learned = linesToLearnFrom(folder);
    const heldOut = linesHeldOut(folder);
    expect(learned.length + heldOut.length).toBe(SETS.length * 100);
    expect(heldOut.length).toBeGreaterThan(SETS.length * 8);
    expect(learned.filter(({ id }) => partOf(id) === HELD_OUT)).toEqual([]);
    expect(learned.filter(({ id }) => heldOut.some(line => line.id === id))).toEqual([]);
  });

  it('are told apart by the whole digest', () => {
    for (const id of ['btc-a-0', 'names-fft2-28'])
      expect(partOf(id)).toBe(remainder(sha256(Buffer.from(id))));
  });
});

/** Long division, digit by digit: another way than the loader's. */
function remainder(hex: string): number {
  return [...hex].reduce((rest, digit) => (rest * 16 + Number.parseInt(digit, 16)) % 5, 0);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function linesOf(set: string): string {
  const lines = Array.from({ length: 100 }, (_, at) => ({
    id: `${set}-${at}`,
    text: 'Nothing here',
    entities: [],
  }));
  return lines.map(line => `${JSON.stringify(line)}\n`).join('');
}
