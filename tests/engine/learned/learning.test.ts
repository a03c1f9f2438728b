import { describe, expect, test } from 'vitest';
import { isSetAside } from '@/scripts/set-aside';
import { chooseThresholds, shareHeld, type Weighed } from '@/scripts/train-sentences/choose-thresholds';
import { encodeModel } from '@/scripts/train-sentences/encode';
import { type Item, learn, Numbering } from '@/scripts/train-sentences/learn';
import { postsToLearnFrom } from '@/scripts/train-sentences/posts';
import { learnedCategories, placeOf } from '@/src/engine/learned/learned-categories';
import { decodeModel, probabilities, weigh } from '@/src/engine/learned/model';

const CATEGORIES = learnedCategories.length;
const SIGN = 0x12345678;
const OTHER = 0x9abcdef0;

test('the posts that are only measured on are never learned from', () => {
  const posts = postsToLearnFrom();
  expect(posts.length).toBeGreaterThan(1000);
  expect(posts.filter(({ id }) => isSetAside(id))).toEqual([]);
});

describe('what is learned', () => {
  const numbering = new Numbering([Uint32Array.of(SIGN, OTHER), Uint32Array.of(SIGN, OTHER)], 2);
  const items: Item[] = Array.from({ length: 200 }, (_, at) => ({
    features: numbering.numbered(Uint32Array.of(at % 2 === 0 ? SIGN : OTHER)),
    size: 1,
    isOne: at % 2 === 0,
    weight: 1,
  }));

  test('is the same each time', () => {
    expect(learn(items, numbering.keys.length, 1)).toEqual(learn(items, numbering.keys.length, 1));
  });

  test('comes out of its code as it went in, and tells the one from the other', () => {
    const learned = learnedCategories.map(category =>
      learn(category === 'conduct' ? items : [], numbering.keys.length, 1),
    );
    const thresholds = {
      alone: new Float32Array(CATEGORIES).fill(0.75),
      said: new Float32Array(CATEGORIES).fill(0.25),
    };
    const model = decodeModel(encodeModel(learned, numbering.keys, thresholds));
    const sure = (feature: number) =>
      probabilities(model, weigh(model, Uint32Array.of(feature)))[placeOf('conduct')];
    expect(sure(SIGN)).toBeGreaterThan(0.9);
    expect(sure(OTHER)).toBeLessThan(0.1);
    expect(model.alone[0]).toBeCloseTo(0.75, 3);
    expect(model.said[0]).toBeCloseTo(0.25, 3);
  });
});

describe('thresholds', () => {
  const post = (isBreach: boolean, sure: number): Weighed => ({
    isBreach,
    right: Float32Array.of(isBreach ? sure : 0),
    wrong: Float32Array.of(isBreach ? 0 : sure),
    rightBySaid: Float32Array.of(0, 0),
    wrongBySaid: Float32Array.of(0, 0),
  });
  const posts = [
    ...Array.from({ length: 100 }, (_, at) => post(true, 0.4 + at * 0.006)),
    ...Array.from({ length: 100 }, (_, at) => post(false, at * 0.006)),
  ];

  test.each([0, 0.02, 0.1])('hold no more than %d of what is clean', most => {
    const chosen = chooseThresholds([{ posts, most }], 1, () => false);
    expect(shareHeld(posts, chosen)).toBeLessThanOrEqual(most);
  });

  test('are looser when more may be held', () => {
    const [strict, loose] = [0, 0.1].map(
      most => chooseThresholds([{ posts, most }], 1, () => false).alone[0] ?? 1,
    );
    expect(loose).toBeLessThan(strict ?? 0);
  });
});
