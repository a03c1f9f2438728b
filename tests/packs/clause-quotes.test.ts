import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { describeWithShared } from '@/tests/helpers/shared';

describeWithShared('clauses are quoted in the organisation’s own words', ['policies'], folder => {
  const policies = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => onOneLine(readFileSync(path.join(folder, file), 'utf8')));

  test.each(builtInPacks.map(({ id, pack }) => [id, pack.clauses] as const))('%s', (_id, clauses) => {
    // The words that govern a bullet stand before it, a dash of dots between.
    const passages = (quote: string) => onOneLine(quote).split(' … ');
    const isThere = (passage: string) => policies.some(text => text.includes(passage));
    const invented = clauses.filter(({ quote }) => !passages(quote).every(isThere));
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  test('the catalogue’s plain sentences are not copied: the packs have their own', () => {
    const catalogue = onOneLine(readFileSync(path.join(folder, 'clauses.json'), 'utf8'));
    const plain = builtInPacks.flatMap(({ pack }) =>
      pack.clauses.flatMap(({ id, plain }) => (plain ? [{ id, plain }] : [])),
    );
    expect(plain).toHaveLength(286);
    expect(plain.filter(({ plain }) => catalogue.includes(JSON.stringify(plain)))).toEqual([]);
  });
});

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
