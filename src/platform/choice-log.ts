import { browser } from 'wxt/browser';
import { z } from 'zod';
import { id, sites } from '@/src/packs/schema/parts';

const KEY = 'log';
/** In days: older entries are forgotten. */
const KEPT_FOR = 30;
const DAY = 24 * 60 * 60_000;
/** More than anybody decides in that time. */
const MOST = 2000;

/** What became of a held post: never a word of it. */
export const decision = z.strictObject({
  site: z.enum(sites),
  rules: z.array(id).min(1).max(100),
  choice: z.enum(['edit', 'fixed', 'send']),
  reason: z.enum(['permitted', 'not-this', 'other']).optional(),
});
export type Decided = z.infer<typeof decision>;

/** `at` in milliseconds since 1970. */
const entry = z.strictObject({ at: z.number(), ...decision.shape });
export type LogEntry = z.infer<typeof entry>;

const log = z
  .array(z.unknown())
  .catch([])
  .transform(list => list.flatMap(each => entry.safeParse(each).data ?? []));

/** The newest last, those of the last thirty days. */
export async function readLog(now: number): Promise<LogEntry[]> {
  const stored = await browser.storage.local.get(KEY);
  return log.parse(stored[KEY] ?? []).filter(({ at }) => at > now - KEPT_FOR * DAY);
}

export function noteDecision(decided: Decided, now: number): Promise<void> {
  return change(async () => [...(await readLog(now)), { at: now, ...decided }].slice(-MOST));
}

/** To be called now and then, so that what is old does not stay only because nothing new comes. */
export async function forgetOld(now: number): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  if (stored[KEY] !== undefined) await change(() => readLog(now));
}

export function emptyLog(): Promise<void> {
  return change(async () => []);
}

export function watchLog(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

let last: Promise<void> = Promise.resolve();

/** One after the other, so that no entry is lost to another. */
function change(entries: () => Promise<LogEntry[]>): Promise<void> {
  const done = last.then(async () => {
    const kept = await entries();
    if (kept.length > 0) await browser.storage.local.set({ [KEY]: kept });
    else await browser.storage.local.remove(KEY);
  });
  last = done.catch(() => {});
  return done;
}
