import { describe, expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { packList } from '@/src/packs/pack-list';
import { testPack } from '@/src/packs/test-pack';

test('the options page names the packs that there are', () => {
  expect(builtInPacks.map(({ id, name }) => ({ id, name }))).toEqual(packList);
});

describe.each(builtInPacks.map(pack => [pack.id, pack] as const))('%s', (_id, { pack }) => {
  test('keeps all its own examples, and its own wordings pass it', () => {
    expect(testPack(pack)).toEqual([]);
  });

  test('every finding shows a clause in the organisation’s own words', () => {
    const silent = compilePack(pack, () => true).rules.filter(({ clauses }) => !clauses[0]?.quote);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('every rule lets more pass than it flags, or says what it must let pass', () => {
    const bare = pack.rules.filter(({ flags, allows }) => flags.length === 0 || allows.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
