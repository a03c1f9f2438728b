import { Desk } from '@/tests/e2e/desk';
import { waitFor } from '@/tests/helpers/browsers/wait-for';
import { type PageName, pages } from '@/tests/sites/pages';
import { countLongTasks, listed, takeLongTasks } from './long-tasks';
import type { Row, Section } from './section';

const TIMES = 40;
const BOXES: readonly PageName[] = ['x', 'linkedin', 'facebook'];
const BROWSERS = ['chromium', 'firefox'] as const;

/** The last letter of the organisation's name is pressed; what is measured ends with the frame that shows it underlined. */
const BEFORE = 'Six years working for AUKCA';
const LETTER = 'P';

export const typing: Section = {
  name: `From key press to underline, in real editors (${TIMES} times each)`,
  run: async () => {
    const rows: Row[] = [];
    for (const browser of BROWSERS) rows.push(...(await inBrowser(browser)));
    return rows;
  },
};

async function inBrowser(browser: (typeof BROWSERS)[number]): Promise<Row[]> {
  process.env.SECOND_LOOK_BROWSER = browser;
  const desk = await Desk.open();
  try {
    const rows: Row[] = [];
    for (const name of BOXES) rows.push(...(await inBox(desk, name)));
    rows.push(await fromSleep(desk));
    return rows;
  } finally {
    await desk.close();
  }
}

async function inBox(desk: Desk, name: PageName): Promise<Row[]> {
  await desk.compose(name);
  await countLongTasks(desk);
  await desk.browser.type(BEFORE);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    times.push(await pressAndMeasure(desk));
    await desk.browser.press('Backspace');
    await waitFor('the underline to be gone', async () => !(await isUnderlined(desk)));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const what = `${desk.browser.name}, ${pages[name].site}`;
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0)} ms`;
  const longTasks = await takeLongTasks(desk);
  return [
    { what: `${what}: median / p95`, is: `${at(0.5)} / ${at(0.95)}`, beside: 'aim: p95 ≤ 50 ms' },
    ...(desk.browser.name === 'chromium'
      ? [{ what: `${what}: long tasks in the page`, is: listed(longTasks) }]
      : []),
  ];
}

async function fromSleep(desk: Desk): Promise<Row> {
  await desk.compose('x');
  await desk.browser.type(BEFORE);
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await desk.browser.stopBackground();
    times.push(await pressAndMeasure(desk));
    await desk.browser.press('Backspace');
    await waitFor('the underline to be gone', async () => !(await isUnderlined(desk)));
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    what: `${desk.browser.name}: from a stopped background to the underline, median / worst of ${times.length}`,
    is: `${sorted[2]?.toFixed(0)} / ${sorted.at(-1)?.toFixed(0)} ms`,
    beside: 'the gate waits 2000 ms',
  };
}

/** The page itself takes the time: from its keydown event to the frame in which the highlight is there. */
async function pressAndMeasure(desk: Desk): Promise<number> {
  await desk.browser.evaluate(
    `window.took = undefined;
     window.addEventListener('keydown', ({ timeStamp }) => {
       const look = () => {
         const shown = [...CSS.highlights.values()].some(highlight => [...highlight].some(range => range.toString() === 'AUKCAP'));
         if (shown) window.took = performance.now() - timeStamp;
         else requestAnimationFrame(look);
       };
       requestAnimationFrame(look);
     }, { capture: true, once: true });`,
  );
  await desk.browser.press(LETTER);
  return waitFor('the underline', () => desk.browser.evaluate<number | null>('return window.took ?? null;'));
}

function isUnderlined(desk: Desk): Promise<boolean> {
  return desk.underlines().then(underlines => underlines.some(({ words }) => words === 'AUKCAP'));
}
