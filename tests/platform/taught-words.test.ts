import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTaught,
  taughtAmong,
  taughtByRule,
  teach,
  unteach,
  watchTaught,
} from '@/src/platform/taught-words';

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.clear();
  vi.resetModules();
});

const doris = { rule: 'service-user', words: 'doris in room 4' };
const other = { rule: 'service-user', words: 'doris in room 5' };
const otherRule = { rule: 'disparagement', words: 'doris in room 4' };

it('knows what it was taught: that rule, about those words', async () => {
  await forgetTaught('service-user');
  await teach(doris);
  expect(await taughtAmong([doris, other, otherRule])).toEqual([doris]);
});

it('keeps the rule and nothing that could be read as the words', async () => {
  await teach(doris);
  const kept = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(kept).toContain('service-user');
  expect(kept).not.toMatch(/doris|room/i);
});

it('does not hash the same words to the same thing for somebody else', async () => {
  await teach(doris);
  const mine = JSON.stringify(await fakeBrowser.storage.local.get());
  await fakeBrowser.storage.local.clear();
  vi.resetModules();
  const { teach: teachAnew } = await import('@/src/platform/taught-words');
  await teachAnew(doris);
  const theirs = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(hashesIn(theirs)).not.toEqual(hashesIn(mine));
});

it('counts by rule, and forgets a rule as a whole', async () => {
  await teach(doris);
  await teach(doris);
  await teach(other);
  await teach(otherRule);
  expect(await taughtByRule()).toEqual([
    { rule: 'service-user', count: 2 },
    { rule: 'disparagement', count: 1 },
  ]);
  await forgetTaught('service-user');
  expect(await taughtByRule()).toEqual([{ rule: 'disparagement', count: 1 }]);
  expect(await taughtAmong([doris, other, otherRule])).toEqual([otherRule]);
});

it('takes back what was taught last', async () => {
  await teach(doris);
  await teach(other);
  await unteach(other);
  expect(await taughtAmong([doris, other])).toEqual([doris]);
});

it('keeps no more than five hundred, the newest', async () => {
  for (let at = 0; at <= 500; at += 1) await teach({ rule: 'opinion', words: `words ${at}` });
  expect(await taughtByRule()).toEqual([{ rule: 'opinion', count: 500 }]);
  const first = { rule: 'opinion', words: 'words 0' };
  const last = { rule: 'opinion', words: 'words 500' };
  expect(await taughtAmong([first, last])).toEqual([last]);
});

it('says when it was taught something, in whichever page, and counts what it cannot read as nothing', async () => {
  const changed = vi.fn();
  const stop = watchTaught(changed);
  await teach(doris);
  expect(changed).toHaveBeenCalledOnce();
  await fakeBrowser.storage.local.set({ taught: 'spoilt' });
  expect(await taughtAmong([doris])).toEqual([]);
  stop();
});

function hashesIn(kept: string): string[] {
  return [...kept.matchAll(/"hash":"([^"]+)"/g)].map(([, hash = '']) => hash);
}
