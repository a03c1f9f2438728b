import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedAt, isDue, waitAfter } from '@/src/platform/ask-again';
import { PackErrands } from '@/src/platform/pack-errands';
import { PackShelf } from '@/src/platform/pack-shelf';
import { answerAboutPacks } from '@/src/platform/serve-packs';
import { loadShelf } from '@/src/platform/shelf';
import { Keeper } from '../helpers/signed-packs';

/** The pack's examples run first. */
const SOON = { timeout: 20_000 };
const HOUR = 60 * 60_000;
const NOON = Date.parse('2026-05-01T12:00:00Z');
const ADDRESS = 'https://rules.example.org/pack.json';

let file: string;
beforeAll(async () => {
  file = await (await Keeper.withNewKey()).sign();
});
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const alarm = () => fakeBrowser.alarms.get('packs');

async function started(address?: string) {
  const asked = vi.fn(async () => new Response(file));
  vi.spyOn(globalThis, 'fetch').mockImplementation(asked as typeof fetch);
  const shelf = new PackShelf();
  await answerAboutPacks({ kind: 'install-pack', file, ...(address && { address }) }, shelf);
  new PackErrands(shelf).start();
  return asked;
}

/** As the browser does, though it may have been asleep. */
async function goOff(): Promise<void> {
  const set = await alarm();
  if (set) await fakeBrowser.alarms.onAlarm.trigger(set);
}

it('asks once a day, and at no other time', async () => {
  const asked = await started(ADDRESS);
  await expect.poll(alarm, SOON).toBeDefined();
  const first = (await alarm())?.scheduledTime ?? 0;
  expect(first - NOON).toBeGreaterThanOrEqual(24 * HOUR);
  expect(first - NOON).toBeLessThanOrEqual(26 * HOUR);
  vi.setSystemTime(first);
  await goOff();
  await expect.poll(() => asked.mock.calls.length, SOON).toBe(1);
  await expect.poll(async () => ((await alarm())?.scheduledTime ?? 0) > first, SOON).toBe(true);
  await goOff();
  expect(asked).toHaveBeenCalledTimes(1);
});

it('sets no alarm for what came by file', async () => {
  await started();
  expect((await loadShelf()).installed).toHaveLength(1);
  expect(await alarm()).toBeUndefined();
});

it('waits some minutes where it wakes long after the time, as everybody does in the morning', async () => {
  const asked = await started(ADDRESS);
  await expect.poll(alarm, SOON).toBeDefined();
  const morning = NOON + 48 * HOUR;
  vi.setSystemTime(morning);
  await goOff();
  await expect.poll(async () => (await alarm())?.scheduledTime ?? 0, SOON).toBeGreaterThanOrEqual(morning);
  expect(((await alarm())?.scheduledTime ?? 0) - morning).toBeLessThanOrEqual(10 * 60_000);
  expect(asked).not.toHaveBeenCalled();
  expect(waitAfter(morning - 1000, morning)).toBe(0);
});

it('is due too where the clock was set back since it was set', () => {
  const asked = askedAt(NOON, undefined, 0.5);
  expect(isDue(asked, NOON)).toBe(false);
  expect(isDue(asked, NOON + 26 * HOUR)).toBe(true);
  expect(isDue(asked, NOON - 400 * HOUR)).toBe(true);
});
