import { expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInRulebook } from '@/src/packs/built-in';

function check(text: string) {
  return checkDraft(
    { text, site: 'facebook', surface: 'post', role: 'personal', media: [] },
    builtInRulebook('allsorts'),
  );
}

test('a report of danger is not held for what it says about the organisation', () => {
  const { verdict, findings } = check(
    'I work at Allsorts Support Services and I have reported it to the CQC: people are left alone for hours. My manager is a disgrace.',
  );
  expect(verdict).toBe('advise');
  expect(findings.filter(each => each.protected).map(({ category }) => category)).toContain('disparagement');
});

test('a union matter is not held for naming the organisation', () => {
  const { findings } = check('Union ballot at Allsorts Support Services on Friday, all staff can vote');
  expect(findings.filter(({ severity }) => severity !== 'advise')).toEqual([]);
});

test('the same post is still held for somebody’s details', () => {
  const { verdict, findings } = check(
    'I have reported it to the CQC: Mrs Harmer in room 12 is left alone for hours with her dementia. Ring me on 07700 900123',
  );
  expect(verdict).toBe('hold');
  const held = findings.filter(({ severity }) => severity !== 'advise').map(({ category }) => category);
  expect(new Set(held)).toEqual(new Set(['service-user', 'personal-data']));
});

test('a colleague’s private matters are never lifted', () => {
  const { findings } = check(
    'Union meeting on Friday, all staff. My colleague has been signed off with stress',
  );
  expect(findings.find(({ category }) => category === 'colleague-detail')?.severity).toBe('stop');
});

test('a plain grievance is held as before', () => {
  expect(check('My manager is an absolute joke and the rota is worse').verdict).toBe('hold');
});
