import { expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { coverageOf } from '@/src/packs/coverage';

const checkable = builtInPacks
  .flatMap(({ pack }) => coverageOf(pack))
  .filter(({ clause }) => ['text', 'context'].includes(clause.checkable ?? 'text'));

test('every clause that a draft can break is kept by a rule, or says why it can’t be', () => {
  expect(checkable).toHaveLength(142);
  expect(checkable.flatMap(({ clause, gap }) => (gap ? [`${clause.id}: ${gap}`] : []))).toEqual([]);
});

test('at most 8 of them are left to people', () => {
  const left = checkable.filter(({ answers }) => answers.some(({ kind }) => kind === 'uncheckable'));
  expect(left.length).toBeLessThanOrEqual(8);
});
