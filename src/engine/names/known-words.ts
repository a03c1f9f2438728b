import { CAPITAL_ANYWAY, DOING, KIN, PLACES, ROLES, TITLES } from './cue-words';
import { FAMILY_NAMES } from './family-names';
import { GIVEN_NAMES } from './given-names';
import { HashTable } from './hash-table';
import { hashOf } from './letters';

/** What our lists know of a word, a bit each. */
const GIVEN = 1;
const FAMILY = 2;
const TITLE = 4;
const RELATIVE = 8;
const ROLE = 16;
const PLACE = 32;
const DOES = 64;
const CAPITAL = 128;

const LISTS: readonly (readonly [number, string])[] = [
  [GIVEN, GIVEN_NAMES],
  [FAMILY, FAMILY_NAMES],
  [TITLE, TITLES],
  [RELATIVE, KIN],
  [ROLE, ROLES],
  [PLACE, PLACES],
  [DOES, DOING],
  [CAPITAL, CAPITAL_ANYWAY],
];

let table: HashTable | undefined;

export function knownBits(hash: number): number {
  table ??= read();
  return table.get(hash);
}

function read(): HashTable {
  const words = new HashTable(16_000);
  for (const [bit, list] of LISTS) {
    let from = 0;
    for (let at = 0; at <= list.length; at += 1) {
      if (at < list.length && list.charCodeAt(at) > 32) continue;
      if (at > from) {
        const hash = hashOf(list, from, at);
        words.set(hash, words.get(hash) | bit);
      }
      from = at + 1;
    }
  }
  return words;
}
