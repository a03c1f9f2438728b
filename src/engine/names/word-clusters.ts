import { BitReader, bytesOf } from './bits';
import { HashTable } from './hash-table';
import { hashOf } from './letters';
import { WORD_CLUSTERS } from './word-clusters-data';

interface Clusters {
  count: number;
  ofKey: HashTable;
  /** Cluster → family of clusters, for those few enough to be learned from little. */
  family: Uint8Array;
}

let decoded: Clusters | undefined;

/** Which words a word is used like, from 1; 0 for one not known. See docs/names.md for how they were made. */
export function clusterOf(word: string): number {
  return clusterOfHash(hashOf(word));
}

/** As `clusterOf`, of a word already hashed. 24 bits are kept: one unknown word in 400 takes another's place. */
export function clusterOfHash(hash: number): number {
  return clusters().ofKey.get(hash >>> 8);
}

/** The family, from 1, that a cluster belongs to; 0 for no cluster. */
export function familyOf(cluster: number): number {
  return clusters().family[cluster] ?? 0;
}

function clusters(): Clusters {
  decoded ??= decode();
  return decoded;
}

function decode(): Clusters {
  const reader = new BitReader(bytesOf(WORD_CLUSTERS));
  const words = reader.bits(20);
  const count = reader.bits(12);
  const ofKey = new HashTable(words);
  const family = new Uint8Array(count + 1);
  for (let cluster = 1; cluster <= count; cluster += 1) {
    family[cluster] = reader.bits(6) + 1;
    const width = reader.bits(5);
    let key = 0;
    for (let left = reader.bits(14); left > 0; left -= 1) {
      key += reader.rice(width);
      ofKey.set(key, cluster);
    }
  }
  return { count, ofKey, family };
}
