import { describe, expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { type ClauseCoverage, coverageOf } from '@/src/packs/coverage';

const covered = builtInPacks.map(({ id, pack }) => ({ id, coverage: coverageOf(pack) }));

function gapsIn(coverage: readonly ClauseCoverage[], ...kinds: string[]): string[] {
  return coverage
    .filter(({ clause }) => kinds.includes(clause.checkable ?? 'text'))
    .flatMap(({ clause, gap }) => (gap ? [`${clause.id}: ${gap}`] : []));
}

test('the packs hold all 286 clauses of the five documents', () => {
  expect(covered.flatMap(({ coverage }) => coverage)).toHaveLength(286);
});

describe.each(covered)('$id', ({ coverage }) => {
  test('every clause of advice is shown somewhere', () => {
    expect(gapsIn(coverage, 'advice')).toEqual([]);
  });

  test('every clause on how the rules are kept is in the metadata, or named as not applicable', () => {
    expect(gapsIn(coverage, 'governance')).toEqual([]);
  });

  test('every clause about something else says why it is left out', () => {
    expect(gapsIn(coverage, 'out-of-scope')).toEqual([]);
  });
});
