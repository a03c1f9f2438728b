import { describe, expect, test } from 'vitest';
import { foldAccount, isSameAccount, type OfficialAccounts } from '@/src/engine/accounts';
import { actingAs } from '@/src/engine/acting-as';
import type { Role, SiteId } from '@/src/engine/types';

const accounts: OfficialAccounts = {
  x: new Set(['larkfieldhq']),
  facebook: new Set(['larkfieldlunchclub', 'soupandsong']),
  instagram: new Set(),
};

type Row = [string, { site: SiteId; account?: string; chosen?: Role; general: Role }, object];

describe('the role', () => {
  test.each<Row>([
    [
      'the organisation’s own account is authorised',
      { site: 'x', account: '@LarkfieldHQ', general: 'personal' },
      { role: 'authorised', why: 'official', official: true },
    ],
    [
      'a page is known by its name',
      { site: 'facebook', account: 'Larkfield Lunch Club', general: 'personal' },
      { role: 'authorised', why: 'official', official: true },
    ],
    [
      'any other account is as the person says in general',
      { site: 'x', account: '@dana', general: 'personal' },
      { role: 'personal', why: 'general', official: false },
    ],
    [
      'or for the organisation, if they say so',
      { site: 'x', account: '@dana', general: 'authorised' },
      { role: 'authorised', why: 'general', official: false },
    ],
    [
      'what is official on one site is not on another',
      { site: 'facebook', account: '@larkfieldhq', general: 'personal' },
      { role: 'personal', why: 'general', official: false },
    ],
    [
      'what the person says of an account counts before the list',
      { site: 'x', account: '@larkfieldhq', chosen: 'personal', general: 'authorised' },
      { role: 'personal', why: 'chosen', official: undefined },
    ],
    [
      'also of one that is not in it',
      { site: 'x', account: '@dana', chosen: 'authorised', general: 'personal' },
      { role: 'authorised', why: 'chosen', official: undefined },
    ],
    [
      'where the two agree, it is known whose account it is',
      { site: 'x', account: '@dana', chosen: 'personal', general: 'authorised' },
      { role: 'personal', why: 'chosen', official: false },
    ],
    [
      'without a list for the site nothing is known of the account',
      { site: 'linkedin', account: 'Dana Fry', general: 'personal' },
      { role: 'personal', why: 'general', official: undefined },
    ],
    [
      'nor with an empty one',
      { site: 'instagram', account: 'dana', general: 'personal' },
      { role: 'personal', why: 'general', official: undefined },
    ],
    [
      'nor where the page shows none',
      { site: 'x', general: 'authorised' },
      { role: 'authorised', why: 'general', official: undefined },
    ],
  ])('%s', (_says, asked, acting) => {
    expect(actingAs(asked, accounts)).toEqual(acting);
  });
});

test.each([
  ['@Larkfield_HQ', 'larkfieldhq'],
  ['Soup & Song', 'Soup and Song'],
  ['Café  Lärk', 'cafélärk'],
  ['ＬＡＲＫ', 'lark'],
  ['🪿🪿', '🪿🪿'],
])('%s and %s are one account', (one, other) => {
  expect(isSameAccount(one, other)).toBe(true);
});

test.each([
  ['@larkfieldhq', '@larkfieldhq2'],
  ['🪿', '🦆'],
  ['ラーク', 'ラーグ'],
])('%s and %s are two', (one, other) => {
  expect(isSameAccount(one, other)).toBe(false);
});

test('a name of signs only is in no list', () => {
  expect(foldAccount('🪿')).toBe('');
  expect(actingAs({ site: 'x', account: '🪿', general: 'personal' }, accounts).official).toBe(false);
});
