import { expect, test } from 'vitest';
import { canBeHashed, hashTerms } from '@/src/secrets/hash-terms';
import { newSalt } from '@/src/secrets/slow-hash';

const hashing = { salt: newSalt(), iterations: 1000 };

test.each([
  ['Project Marigold', 'PROJECT  marigold'],
  ['Mrs O’Marlow', "mrs o'marlow"],
  ['Marlow & Finch', 'marlow and finch'],
  ['Ｍarlow', 'marlow'],
])('%j and %j are the same term', async (one, other) => {
  const [first, second] = await hashTerms([one, other], hashing);
  expect(first).toEqual(second);
});

test('the pack schema takes what is written, and other salts write it otherwise', async () => {
  const [first] = await hashTerms(['Marlow'], hashing);
  const [second] = await hashTerms(['Marlow'], { ...hashing, salt: newSalt() });
  expect(first?.hash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(first?.words).toBe(1);
  expect(second?.hash).not.toBe(first?.hash);
});

test.each(['', '???', 'one two three four'])('%j has not one to three words', async term => {
  expect(canBeHashed(term)).toBe(false);
  await expect(hashTerms([term], hashing)).rejects.toThrow(RangeError);
});

test('a long list tells how far it is, and can be stopped', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const onDone = (count: number) => {
    done.push(count);
    if (count === 2) stop.abort();
  };
  const writing = hashTerms(['one', 'two', 'three'], hashing, { signal: stop.signal, onDone });
  await expect(writing).rejects.toThrow();
  expect(done).toEqual([1, 2]);
});
