import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { isAmong, mayBeQuiet, mayBeWrong } from '@/src/engine/quiet';
import { sameWords } from '@/src/engine/same-words';
import type { Finding } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';

const draft = {
  text: 'Six years working for AUKCAP this week, and Call Lee on 07700 900123',
  site: 'x',
  surface: 'post',
  role: 'personal',
  media: [],
} as const;
const rulebook = builtInRulebook('ageukcap');
const { findings, verdict } = checkDraft(draft, rulebook);

describe('what is left alone', () => {
  it('counts as not found, and the verdict is about the rest', () => {
    expect(verdict).toBe('hold');
    const alone = findings.filter(({ severity }) => severity !== 'advise');
    const check = checkDraft(draft, rulebook, finding => isAmong(finding, alone));
    expect(check.findings.map(({ rule }) => rule)).toEqual(['organisation-named']);
    expect(check.verdict).toBe('advise');
  });

  it('is that rule with those words, and no other', () => {
    const [first] = findings;
    if (!first) throw new Error('nothing was found');
    const { rule, quote } = first;
    expect(isAmong(first, [{ rule, quote }])).toBe(true);
    expect(isAmong(first, [{ rule: 'another', quote }])).toBe(false);
    expect(isAmong(first, [{ rule, quote: `${quote}s` }])).toBe(false);
  });
});

describe('what has to be said', () => {
  const [some] = findings;
  const finding = (other: Partial<Finding>): Finding => ({ ...(some as Finding), ...other });

  it('is what must not be posted, for this time, and what the organisation wants said', () => {
    expect(mayBeQuiet(finding({ severity: 'warn' }))).toBe(true);
    expect(mayBeQuiet(finding({ severity: 'stop' }))).toBe(false);
    expect(mayBeQuiet(finding({ severity: 'warn', mandatory: true }))).toBe(false);
  });

  it('no rule can be wrong about words that are not there, or where it is mandatory', () => {
    expect(mayBeWrong(finding({ severity: 'stop' }))).toBe(true);
    expect(mayBeWrong(finding({ quote: '' }))).toBe(false);
    expect(mayBeWrong(finding({ mandatory: true }))).toBe(false);
  });
});

it('the same words are the same in other capitals, spaces and quotes', () => {
  expect(sameWords('Doris’s  ROOM\n4')).toBe(sameWords("doris's room 4"));
});
