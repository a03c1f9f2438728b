import { expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Draft } from '@/src/engine/types';
import { builtInPack, builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { isOn, type RuleChoices } from '@/src/packs/optional-rules';
import { parsePack } from '@/src/packs/parse-pack';
import { placeholdersIn } from '@/src/packs/placeholders';
import { testPack } from '@/src/packs/test-pack';
import { wholePack } from './whole-pack';

function expectPack() {
  const parsed = parsePack(wholePack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

const pack = expectPack();

function rulesIn(text: string, choices: RuleChoices = {}, more: Partial<Draft> = {}): string[] {
  const draft: Draft = { text, site: 'x', surface: 'post', role: 'personal', media: [], ...more };
  return checkDraft(
    draft,
    compilePack(pack, rule => isOn(rule, choices)),
  ).findings.map(({ rule }) => rule);
}

test('the pack keeps its own examples, those of a rule that is off too', () => {
  expect(testPack(pack)).toEqual([]);
});

test('a rule that is muted is off until it is turned on', () => {
  expect(rulesIn('What a slow coach')).toEqual([]);
  expect(rulesIn('What a slow coach', { unkind: true })).toEqual(['unkind']);
});

test('what the policy insists on stays on, whatever the person says', () => {
  const said = 'They told us about Project Marigold';
  expect(rulesIn(said, { 'lunch-secret': false })).toEqual(['lunch-secret']);
});

test('an optional rule of a built-in pack is off once the person says so, and what is forbidden outright is not', () => {
  const { rules } = builtInPack('ims');
  const ids = (choices: RuleChoices) => builtInRulebook('ims', choices).rules.map(({ id }) => id);
  const off = Object.fromEntries(rules.map(({ id }) => [id, false]));
  expect(ids(off)).toEqual(rules.filter(({ severity }) => severity === 'stop').map(({ id }) => id));
  expect(ids({})).toEqual(rules.map(({ id }) => id));
});

test('what is found by a mandatory rule says so, and nothing else does', () => {
  const wanted = pack.rules.filter(({ mandatory }) => mandatory).map(({ id }) => id);
  expect(wanted).not.toEqual([]);
  const rules = compilePack(pack, () => true).rules.filter(({ mandatory }) => mandatory);
  expect(rules.map(({ id }) => id)).toEqual(wanted);
  const findings = pack.rules.flatMap(({ flags }) =>
    flags.flatMap(flag => {
      const text = (typeof flag === 'string' ? flag : flag.text).replace(/[[\]]/g, '');
      const draft: Draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] };
      return checkDraft(
        draft,
        compilePack(pack, () => true),
      ).findings;
    }),
  );
  expect(findings.some(({ mandatory }) => mandatory)).toBe(true);
  for (const { rule, mandatory = false } of findings) expect(mandatory).toBe(wanted.includes(rule));
});

test.each([
  ['2025-12-31T23:59:00+00:00', []],
  ['2026-01-01T00:00:00+00:00', ['lunch-secret']],
  ['2026-06-30T23:59:00+01:00', ['lunch-secret']],
  ['2026-07-01T00:00:00+01:00', []],
  [undefined, ['lunch-secret']],
])('a term counts between its days, and whenever nobody says what day it is: %s', (now, rules) => {
  expect(rulesIn('They told us about Project Marigold', {}, { now })).toEqual(rules);
});

test('general advice says that it is no rule of the organisation', () => {
  const rule = compilePack(pack, () => true).rules.find(({ id }) => id === 'unkind');
  expect(rule?.message).toBe(
    'Could this be said more kindly? This is general advice: the policy has no rule of its own about it.',
  );
});

test('what is made up is listed, for whoever adopts the pack', () => {
  expect(placeholdersIn(pack)).toEqual([
    'organisation',
    'organisation.names.1',
    'organisation.handles.0',
    'terms.1',
  ]);
});

test('a made-up name and an official account are the organisation’s all the same', () => {
  const { lexicon } = compilePack(pack);
  for (const name of ['larkfield lunches', 'larkfieldhq', 'larkfieldlunch'])
    expect(
      lexicon
        .find(name.split(' ').map((text, at) => word(text, at)))
        .some(({ entry }) => entry.tag.startsWith('organisation')),
    ).toBe(true);
});

function word(text: string, at: number) {
  const start = at * 20;
  const end = start + text.length;
  return {
    text,
    base: text,
    given: 'no',
    start,
    end,
    baseEnd: end,
    sigil: '',
    capital: false,
    shouted: false,
    sentence: 0,
  } as const;
}

test('the official accounts are known by site, however they are written', () => {
  const { accounts } = compilePack(pack);
  expect([...(accounts.x ?? [])]).toEqual(['larkfieldhq']);
  expect([...(accounts.facebook ?? [])]).toEqual(['larkfieldlunchclub']);
  expect(accounts.linkedin?.size).toBe(0);
});

test('a private message is checked by what must not be told to anybody, and by rules that name messages', () => {
  for (const { id, pack } of builtInPacks)
    for (const rule of builtInRulebook(id).rules) {
      const named = pack.rules.find(each => each.id === rule.id)?.surfaces;
      const isPrivate = ['service-user', 'personal-data', 'confidential'].includes(rule.category);
      expect([rule.id, rule.surfaces.includes('message')]).toEqual([
        rule.id,
        named ? named.includes('message') : isPrivate,
      ]);
      if (!named) expect(rule.surfaces).toContain('profile');
    }
});

test.each([
  ['ageukcap', 'Mrs Edith Marlow in room 12 was muddled with her dementia again', true],
  ['ageukcap', 'Six years working for AUKCAP this week', false],
  ['ageukcap', 'how dare you, stop posting lies about us, you were never even there at AUKCAP', true],
  ['ims', 'how dare you, stop posting lies about us, you were never even there at Team IMS', false],
])('in a private message, by the rules of %s: %s', (id, text, isHeld) => {
  const draft: Draft = { text, site: 'facebook', surface: 'message', role: 'personal', media: [] };
  expect(checkDraft(draft, builtInRulebook(id)).verdict === 'hold').toBe(isHeld);
});
