import { launchChromium, type TraceEvent } from '@/tests/helpers/browsers/chromium';
import { startSites } from '@/tests/sites/server';
import type { Section } from './section';

const LOADS = 10;

/** What our script costs a page on which nobody composes, as Chromium's own trace has it. */
export const idle: Section = {
  name: `A page where nobody composes (Chromium, ${LOADS} loads)`,
  run: async () => {
    const sites = await startSites();
    const browser = await launchChromium({ sitesPort: sites.port });
    try {
      const times: number[] = [];
      let timers = 0;
      for (let load = 0; load < LOADS; load += 1) {
        const events = await browser.trace(() => browser.open('https://x.com/home'));
        const ours = events.filter(isOurs);
        timers += ours.filter(({ name }) => name === 'TimerInstall').length;
        const evaluated = ours.filter(({ name }) => name === 'EvaluateScript' || name === 'v8.compile');
        times.push(evaluated.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0));
      }
      const sorted = times.toSorted((a, b) => a - b);
      return [
        {
          what: 'evaluating the guard, median / worst',
          is: `${sorted[LOADS / 2]?.toFixed(2)} / ${sorted.at(-1)?.toFixed(2)} ms`,
          beside: 'aim: ≤ 5 ms',
        },
        { what: 'timers set', is: String(timers), beside: 'aim: 0' },
      ];
    } finally {
      await browser.close();
      await sites.close();
    }
  },
};

function isOurs({ args }: TraceEvent): boolean {
  const urls = [args?.data?.url, ...(args?.data?.stackTrace ?? []).map(({ url }) => url)];
  return urls.some(url => url?.startsWith('chrome-extension:'));
}
