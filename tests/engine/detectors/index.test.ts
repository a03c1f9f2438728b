import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '@/src/engine/detectors';

test('every detector file is in the list, and has an id of its own', () => {
  const files = readdirSync('src/engine/detectors')
    .filter(file => file !== 'index.ts')
    .map(file => file.replace(/\.ts$/, ''));
  expect(detectors.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});
