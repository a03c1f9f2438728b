import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../scripts/pack-format/tables';

/** Without what a formatter does to tables. */
const plain = (page: string) => page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

test('docs/pack-format.md names every field there is: npm run schema writes its tables', () => {
  const page = readFileSync('docs/pack-format.md', 'utf8');
  expect(plain(page)).toBe(plain(withTables(page)));
});
