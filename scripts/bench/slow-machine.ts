import { Desk } from '@/tests/e2e/desk';
import { shortDrafts } from '@/tests/e2e/drafts';
import { ChromiumBrowser } from '@/tests/helpers/browsers/chromium';
import { waitFor } from '@/tests/helpers/browsers/wait-for';
import { type PageName, pages } from '@/tests/sites/pages';
import { countLongTasks, listed, takeLongTasks } from './long-tasks';
import type { Row, Section } from './section';

const SLOWER = 4;
const BOXES: readonly PageName[] = ['x', 'linkedin', 'facebook'];
const AIM = 'aim: none of ours';

/** What keeps the page from answering for more than 50 ms, on a machine that is so much slower. The page's own tasks are counted too. */
export const slowMachine: Section = {
  name: `Long tasks in the page at a ${SLOWER}th of the speed, in Chromium`,
  run: async () => [...(await ofPages(false)), ...(await ofPages(true))],
};

async function ofPages(withExtension: boolean): Promise<Row[]> {
  process.env.SECOND_LOOK_BROWSER = 'chromium';
  const desk = await Desk.open({ withExtension });
  try {
    const rows: Row[] = [];
    for (const name of BOXES) {
      await slowDown(desk, 1);
      await desk.compose(name);
      await slowDown(desk, SLOWER);
      await countLongTasks(desk);
      rows.push(...(withExtension ? await withOurs(desk, name) : [await typingAlone(desk, name)]));
    }
    return rows;
  } finally {
    await desk.close();
  }
}

async function typingAlone(desk: Desk, name: PageName): Promise<Row> {
  await desk.browser.type(shortDrafts.breach);
  await desk.modelIs(name, shortDrafts.breach);
  return {
    what: `${pages[name].site}: typing, without the extension`,
    is: listed(await takeLongTasks(desk)),
  };
}

async function withOurs(desk: Desk, name: PageName): Promise<Row[]> {
  const row = async (what: string): Promise<Row> => ({
    what: `${pages[name].site}: ${what}`,
    is: listed(await takeLongTasks(desk)),
    beside: AIM,
  });
  await desk.browser.type(shortDrafts.breach);
  await desk.underlined(shortDrafts.breachWords);
  const rows = [await row('typing, up to the first underline')];
  await desk.browser.type(' and on it goes');
  await desk.underlined(shortDrafts.breachWords);
  rows.push(await row('typing on'));
  await desk.browser.press('F8');
  await waitFor('the card', async () => (await desk.browser.ui('dialog')).length > 0);
  rows.push(await row('opening the card'));
  await desk.browser.press('Escape');
  await desk.pressSend(name);
  await desk.sheet();
  rows.push(await row('opening the sheet'));
  await desk.browser.press('Escape');
  await desk.sheetGone();
  return rows;
}

let session: Promise<{
  send(method: 'Emulation.setCPUThrottlingRate', of: { rate: number }): Promise<unknown>;
}>;
let slowed: Desk | undefined;

async function slowDown(desk: Desk, rate: number): Promise<void> {
  const { browser } = desk;
  if (!(browser instanceof ChromiumBrowser)) throw new Error('only Chromium can be slowed down');
  if (slowed !== desk) session = browser.context.newCDPSession(browser.page);
  slowed = desk;
  await (await session).send('Emulation.setCPUThrottlingRate', { rate });
}
