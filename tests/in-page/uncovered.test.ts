import { expect, it } from 'vitest';
import { uncovered } from '@/src/in-page/uncovered';

const span = (start: number, end: number) => ({ start, end });

it.each([
  ['nothing lies over it', [], [span(10, 20)]],
  ['what lies beside it leaves it whole', [span(0, 10), span(20, 30)], [span(10, 20)]],
  ['what lies over its beginning or its end leaves the rest', [span(0, 12), span(18, 30)], [span(12, 18)]],
  ['what lies inside it leaves both sides', [span(12, 15)], [span(10, 12), span(15, 20)]],
  ['what lies over all of it leaves nothing', [span(5, 25)], []],
  ['several together', [span(11, 12), span(14, 16)], [span(10, 11), span(12, 14), span(16, 20)]],
])('%s', (_what, others, left) => {
  expect(uncovered(span(10, 20), others)).toEqual(left);
});
