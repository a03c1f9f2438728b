import { browser } from 'wxt/browser';
import type { Shelf } from '@/src/packs/installed-pack';
import { addressOf, isDue, startBy, waitAfter } from './ask-again';
import type { PackShelf } from './pack-shelf';
import { fetchAwaited } from './policy-packs';
import { loadShelf, watchShelf } from './shelf';
import { askForNewer } from './take-pack';

const ALARM = 'packs';

/** Asks for newer versions once a day, by the browser's alarm, as long as there is something to ask for. */
export class PackErrands {
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly shelf: PackShelf) {}

  start(): void {
    browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
      if (name === ALARM) void this.wake(scheduledTime);
    });
    watchShelf(() => void loadShelf().then(setAlarm));
    void loadShelf().then(setAlarm);
  }

  /** Fetches what a policy names and nobody has asked for yet: without it there may be no rules at all. */
  runNew(): Promise<void> {
    return this.run(async () => {
      const { awaited } = await loadShelf();
      for (const { from, asked } of awaited) if (asked.at === undefined) await fetchAwaited(from);
    });
  }

  private async wake(scheduled: number): Promise<void> {
    const wait = waitAfter(scheduled, Date.now());
    if (wait > 0) await browser.alarms.create(ALARM, { when: Date.now() + wait });
    else
      await this.run(() => this.runDue())
        .then(loadShelf)
        .then(setAlarm);
  }

  private async runDue(): Promise<void> {
    const { installed, awaited } = await loadShelf();
    for (const { from, asked } of awaited) if (isDue(asked, Date.now())) await fetchAwaited(from);
    for (const pack of installed) {
      if (addressOf(pack) && isDue(pack.asked, Date.now())) await askForNewer(pack.id, this.shelf);
    }
  }

  /** One after the other; and what fails is tried again the next time. */
  private run(errands: () => Promise<void>): Promise<void> {
    this.running = this.running.then(errands).catch(() => {});
    return this.running;
  }
}

/** One alarm, for what is due first; none where nothing is to be asked for. */
async function setAlarm({ installed, awaited }: Shelf): Promise<void> {
  const all = [
    ...awaited.filter(({ from }) => from.address).map(({ asked }) => asked),
    ...installed.filter(addressOf).map(({ asked }) => asked),
  ];
  if (all.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const now = Date.now();
  const set = await browser.alarms.get(ALARM);
  if (all.some(asked => isDue(asked, now))) {
    if (!set || set.scheduledTime > startBy(now))
      await browser.alarms.create(ALARM, { when: startBy(now, Math.random()) });
    return;
  }
  const next = Math.min(...all.flatMap(asked => asked?.next ?? []));
  if (set?.scheduledTime !== next) await browser.alarms.create(ALARM, { when: next });
}
