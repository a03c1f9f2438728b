import { expect, it } from 'vitest';
import { encode } from '@/scripts/train-policies/encode';
import { learn } from '@/scripts/train-policies/learn';
import { ownLessons, readCatalogue, sharedLessons } from '@/scripts/train-policies/lessons';
import { labels } from '@/src/policy-text/labels';
import { POLICY_WEIGHTS } from '@/src/policy-text/policy-weights';
import { describeWithShared } from './helpers/shared';

describeWithShared('the weights of policies', ['policies', 'clauses.json'], () => {
  it('are what npm run train:policies makes', () => {
    const lessons = [...ownLessons(), ...sharedLessons(readCatalogue() ?? [])];
    expect(encode(learn(lessons, labels.length))).toBe(POLICY_WEIGHTS);
  });
});
