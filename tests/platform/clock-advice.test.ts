import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkDraft } from '@/src/engine/check-draft';
import type { Hours } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import { ClockAdvice } from '@/src/platform/clock-advice';
import { localTime } from '@/src/platform/local-time';

beforeEach(() => fakeBrowser.storage.resetState());

const hours: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', to: '17:00' };
const rulebook = builtInRulebook('ims');

/** What a post written at this minute is told of the clock. */
async function told(clock: ClockAdvice, at: string): Promise<boolean> {
  const now = new Date(at);
  const check = checkDraft(
    {
      text: 'Up at six, frost on the car again',
      site: 'x',
      surface: 'post',
      role: 'personal',
      media: [],
      now: localTime(now),
      hours: await clock.hoursAt(now, hours),
    },
    rulebook,
  );
  await clock.note(now, check, rulebook);
  return check.findings.some(({ category }) => category === 'working-hours');
}

it('is said while the first post of a working day is written, and not again that day', async () => {
  const clock = new ClockAdvice();
  expect(await told(clock, '2026-03-02T08:30:00')).toBe(false);
  expect(await told(clock, '2026-03-02T10:00:00')).toBe(true);
  expect(await told(clock, '2026-03-02T10:04:00')).toBe(true);
  expect(await told(clock, '2026-03-02T10:11:00')).toBe(false);
  expect(await told(clock, '2026-03-02T16:00:00')).toBe(false);
  expect(await told(clock, '2026-03-03T09:00:00')).toBe(true);
});

it('remembers that it was said when the browser has put the background to sleep', async () => {
  expect(await told(new ClockAdvice(), '2026-03-02T10:00:00')).toBe(true);
  expect(await told(new ClockAdvice(), '2026-03-02T11:00:00')).toBe(false);
});

it('keeps nothing but the day and the time', async () => {
  await told(new ClockAdvice(), '2026-03-02T10:00:00');
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['clock-advice']);
  const { 'clock-advice': kept } = await fakeBrowser.storage.local.get();
  expect(Object.keys(kept as object).toSorted()).toEqual(['day', 'until']);
});

it('costs no check where it can be neither read nor kept', async () => {
  const { get, set } = fakeBrowser.storage.local;
  const fails = () => Promise.reject(new Error('the disk is full'));
  Object.assign(fakeBrowser.storage.local, { get: fails, set: fails });
  try {
    const clock = new ClockAdvice();
    expect(await told(clock, '2026-03-02T10:00:00')).toBe(true);
    expect(await told(clock, '2026-03-02T11:00:00')).toBe(false);
    expect(await told(new ClockAdvice(), '2026-03-02T12:00:00')).toBe(true);
  } finally {
    Object.assign(fakeBrowser.storage.local, { get, set });
  }
});

it('says nothing where no hours were entered', async () => {
  expect(await new ClockAdvice().hoursAt(new Date('2026-03-02T10:00:00'), undefined)).toBeUndefined();
});
