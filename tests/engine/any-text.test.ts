import { describe, expect, test } from 'vitest';
import { carryOver } from '@/src/engine/carry-over';
import { checkDraft } from '@/src/engine/check-draft';
import type { Check, Draft } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';

const LONGEST = 100_000;

/** Texts that once took minutes, or look as if they could. */
const REPEATED = [
  'my lady in room 4 fell ',
  'my lady in room 4 fell. ',
  'ＡＵＫ ＣＡＰ ',
  'I work there. My views are not those of my employer. ',
  'Looking after Zbgniewa Kowalskiego. ',
  'we lost the contract, the inspectors are coming ',
  '#TeamIMS',
  '@',
  'a.',
  "a'",
  'a_',
  '12-34-56 ',
  'password is ',
  '😀',
  '\u200d',
  '\n',
];

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
  test.each(REPEATED)('reads a hundred thousand characters of %j in under a second', piece => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    check('a few words first, so that what is slow only once is not counted', id);
    const began = performance.now();
    check(text, id);
    expect(performance.now() - began).toBeLessThan(1000);
  });

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
