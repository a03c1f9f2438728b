import { expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { withNearest } from '@/src/engine/learned/nearest';
import { readDraft } from '@/src/engine/read-draft';
import type { Draft, Finding } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';

const rulebook = builtInRulebook('care-provider');
const draft = (text: string): Draft => ({
  text,
  site: 'facebook',
  surface: 'post',
  role: 'personal',
  media: [],
});
const rule = rulebook.rules.find(({ id }) => id === 'service-user');

function guess(text: string): Finding {
  const found = { rule: 'service-user', category: 'service-user', severity: 'stop', guess: true } as const;
  return {
    ...found,
    span: { start: 0, end: text.length },
    quote: text,
    message: '',
    because: '',
    clauses: [],
    fixes: [],
  };
}

function nearestTo(text: string): string | undefined {
  return withNearest([guess(text)], rulebook.rules, readDraft(draft(text), rulebook.lexicon))[0]?.alike;
}

test('a guess that is worded like a known example names that one, whichever it is', () => {
  expect(rule?.examples.length).toBeGreaterThan(2);
  for (const example of rule?.examples ?? []) expect(nearestTo(`${example} tonight`)).toBe(example);
});

test('what shares nothing that counts has no example', () => {
  expect(nearestTo('zzyx qwv')).toBeUndefined();
});

test('what words say needs no likeness', () => {
  const { findings } = checkDraft(draft('Mrs Harmer in room 12 has dementia and wet the bed'), rulebook);
  expect(findings.length).toBeGreaterThan(0);
  for (const { guess, alike } of findings) if (!guess) expect(alike).toBeUndefined();
});
