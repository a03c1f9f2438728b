import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Check, Hours } from '@/src/engine/types';

const KEY = 'clock-advice';
/** Long enough to be read while a post is written, in milliseconds. */
const SHOWN_FOR = 10 * 60_000;

const given = z.object({ day: z.string(), until: z.number() }).optional().catch(undefined);

/** That it is working time is said once a day: by the second time nobody would look. */
export class ClockAdvice {
  /** Where it cannot be read or kept, it is said once more: no check may fail for that. */
  private last = browser.storage.local.get(KEY).then(
    stored => given.parse(stored[KEY]),
    () => undefined,
  );

  /** The person's hours, while it may still be said today. */
  async hoursAt(now: Date, hours: Hours | undefined): Promise<Hours | undefined> {
    const last = await this.last;
    return last?.day === dayOf(now) && now.getTime() >= last.until ? undefined : hours;
  }

  /** To be called with what came of a check, so that it is known when it has been said. */
  async note(now: Date, { findings }: Check, { rules }: Rulebook): Promise<void> {
    const last = await this.last;
    if (last?.day === dayOf(now)) return;
    const isOfTheClock = (id: string) =>
      rules.some(({ id: rule, look }) => rule === id && look.kind === 'detector' && look.detector === CLOCK);
    if (!findings.some(({ rule }) => isOfTheClock(rule))) return;
    const said = { day: dayOf(now), until: now.getTime() + SHOWN_FOR };
    this.last = Promise.resolve(said);
    await browser.storage.local.set({ [KEY]: said }).catch(() => {});
  }
}

const CLOCK = 'working-clock';

/** Where the person is. */
function dayOf(now: Date): string {
  return `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
}
