import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'latest-time';
/** How much later it must be to be kept anew, in milliseconds. */
const STEP = 60 * 60_000;

const time = z.number().catch(0);

/** The latest time that was ever seen here: a clock that is set back makes nothing valid again that had run out. */
export async function latestTime(now: number): Promise<number> {
  const stored = await browser.storage.local.get(KEY);
  const latest = time.parse(stored[KEY]);
  // Where it cannot be kept, the clock alone counts: no check may fail for that.
  if (now > latest + STEP) await browser.storage.local.set({ [KEY]: now }).catch(() => {});
  return Math.max(now, latest);
}
