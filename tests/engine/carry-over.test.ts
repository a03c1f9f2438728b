import { expect, test } from 'vitest';
import { carryOver } from '@/src/engine/carry-over';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInRulebook } from '@/src/packs/built-in';

function check(text: string) {
  const draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] } as const;
  return checkDraft(draft, builtInRulebook('ageukcap'));
}

const OLDER = 'I work for AUKCAP and love it. My own views.';
const quotes = (text: string) => carryOver(check(OLDER), text).findings.map(({ quote }) => quote);

test('a finding before the change stays where it is', () => {
  expect(quotes(`${OLDER} Really.`)).toEqual(['AUKCAP']);
});

test('a finding behind the change moves along, and its span still holds its words', () => {
  const newer = `Hello 🪿 ${OLDER}`;
  const [finding] = carryOver(check(OLDER), newer).findings;
  expect(newer.slice(finding?.span.start, finding?.span.end)).toBe('AUKCAP');
});

test('a finding that the change touches is dropped', () => {
  expect(quotes(OLDER.replace('AUKCAP', 'AUKCAPS'))).toEqual([]);
  expect(quotes(OLDER.replace('AUKCAP', 'AUKAP'))).toEqual([]);
});

test('nothing is guessed when all of it was replaced', () => {
  expect(quotes('Something else entirely')).toEqual([]);
  expect(quotes('')).toEqual([]);
});

test('a replacement moves along with its words, and is dropped when its place has changed', () => {
  const older = 'Long night. Call Lee on 07700 900123, he knows';
  const fixes = (newer: string) =>
    carryOver(check(older), newer).findings.flatMap(({ fixes }) =>
      fixes.flatMap(fix => (fix.kind === 'replace' ? newer.slice(fix.span.start, fix.span.end) : [])),
    );
  expect(fixes(`Well. ${older}`)).toEqual([' 07700 900123']);
  expect(fixes(older.replace('on 07', 'on\n07'))).toEqual([]);
});
