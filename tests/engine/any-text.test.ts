import { describe, expect, test } from 'vitest';
import { longTexts } from '@/scripts/long-texts';
import { carryOver } from '@/src/engine/carry-over';
import { checkDraft } from '@/src/engine/check-draft';
import type { Check, Draft } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';

/** Pieces of what people write, put together by chance that is the same each time. */
const PIECES = [
  'one of our residents',
  'Doris',
  '999 000 1235',
  '#TeamIMS',
  'ａｕｋ ｃａｐ',
  'all views my own',
  'room 4',
  '😀👩‍👩‍👧',
  '\u200b',
  '“',
  '’s',
  '\n\n',
  ' ',
  '. ',
  'ﬁ',
  'İ',
  'ẞ',
  '\ud83d',
  '[',
  '...',
  'ИМС',
  'e\u0301',
  '1️⃣',
  'I work there',
  'allsorts',
];

describe.each(builtInPacks.map(({ id }) => id))('%s', id => {
  test.each(longTexts)(
    'reads a hundred thousand characters of $piece, and each finding quotes what it points at',
    ({ text }) => {
      expectQuotes(check(text, id));
    },
  );

  test('whatever is written, nothing throws and each finding quotes what it points at', () => {
    for (const text of chanceTexts(300)) {
      const found = check(text, id);
      expectQuotes(found);
      for (const at of [0, text.length >> 1, text.length])
        expectQuotes(carryOver(found, `${text.slice(0, at)}x y${text.slice(at)}`));
    }
  });
});

function check(text: string, id: string): Check {
  const draft: Draft = { text, site: 'linkedin', surface: 'post', role: 'personal', media: [] };
  return checkDraft(draft, builtInRulebook(id));
}

function expectQuotes({ text, findings, unchecked }: Check): void {
  expect(unchecked.filter(({ why }) => why.includes('failed'))).toEqual([]);
  for (const { span, quote } of findings) expect(text.slice(span.start, span.end)).toBe(quote);
}

function* chanceTexts(count: number): Generator<string> {
  let state = 42;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (let text = 0; text < count; text += 1) {
    const pieces = Array.from({ length: 1 + below(12) }, () => PIECES[below(PIECES.length)]);
    yield pieces.join(below(2) === 0 ? ' ' : '');
  }
}
