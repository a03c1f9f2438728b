import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'acknowledged';

const acknowledged = z.record(z.string(), z.strictObject({ version: z.string(), day: z.string() })).catch({});

export interface Acknowledged {
  version: string;
  /** Year-month-day. */
  day: string;
}

/** Which version of a pack the person has last said that they have read, and when. */
export async function acknowledgedOf(pack: string): Promise<Acknowledged | undefined> {
  const stored = await browser.storage.local.get(KEY);
  return acknowledged.parse(stored[KEY] ?? {})[pack];
}

export async function acknowledge(pack: string, read: Acknowledged): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [KEY]: { ...acknowledged.parse(stored[KEY] ?? {}), [pack]: read } });
}
