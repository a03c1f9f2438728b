import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyLog, forgetOld, noteDecision, readLog } from '@/src/platform/choice-log';
import { pageMessage } from '@/src/platform/messages';
import { loadSettings } from '@/src/platform/settings';

beforeEach(() => fakeBrowser.storage.resetState());

const NOW = Date.UTC(2026, 5, 30);
const DAY = 24 * 60 * 60_000;
const decided = { site: 'x', rules: ['service-user'], choice: 'edit' } as const;

it('is off, and neither the person’s organisation nor a page can turn it on', async () => {
  await fakeBrowser.storage.managed.set({ log: true });
  expect((await loadSettings()).log).toBe(false);
});

it('keeps entries for thirty days', async () => {
  await noteDecision({ ...decided, rules: [...decided.rules] }, NOW - 31 * DAY);
  await noteDecision({ ...decided, rules: [...decided.rules] }, NOW - 29 * DAY);
  expect((await readLog(NOW)).map(({ at }) => at)).toEqual([NOW - 29 * DAY]);
});

it('forgets what is old although nothing new comes, and leaves nothing behind when it is emptied', async () => {
  await noteDecision({ ...decided, rules: [...decided.rules] }, NOW - 40 * DAY);
  await forgetOld(NOW);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await noteDecision({ ...decided, rules: [...decided.rules] }, NOW);
  await emptyLog();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('loses none of the entries that come at once', async () => {
  const notes = [1, 2, 3].map(at => noteDecision({ ...decided, rules: [...decided.rules] }, NOW + at));
  await Promise.all(notes);
  expect(await readLog(NOW + 5)).toHaveLength(3);
});

it.each([
  ['text', { ...decided, text: 'what somebody wrote' }],
  ['words for a rule', { ...decided, rules: ['Poor Mrs Marlow'] }],
  ['a reason in words', { ...decided, choice: 'send', reason: 'because she asked me' }],
])('takes no message with %s in it', (_what, message) => {
  expect(pageMessage.safeParse({ kind: 'decided', ...message }).success).toBe(false);
  expect(pageMessage.safeParse({ kind: 'decided', ...decided }).success).toBe(true);
});
