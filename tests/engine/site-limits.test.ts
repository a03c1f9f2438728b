import { describe, expect, test } from 'vitest';
import { lengthOn } from '@/src/engine/site-limits';

describe('the length of a post on X', () => {
  test.each([
    ['plain words', 11],
    ['naïve café', 10],
    ['日本', 4],
    ['ok 👍', 5],
    ['one family 👨‍👩‍👧‍👦', 13],
    ['a flag 🇬🇧 and a wave 👋🏽', 23],
    ['see https://example.org/a/very/long/address/indeed', 27],
    ['“quoted” – so', 13],
  ])('%s is %i', (text, length) => {
    expect(lengthOn('x', text)).toBe(length);
  });

  test('of a hundred thousand signs is still counted', () => {
    expect(lengthOn('x', '😀'.repeat(50_000))).toBe(100_000);
  });
});
