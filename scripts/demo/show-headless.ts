import { mkdirSync, rmSync } from 'node:fs';
import { Desk } from '@/tests/e2e/desk';
import { ChromiumBrowser } from '@/tests/helpers/browsers/chromium';
import { waitFor } from '@/tests/helpers/browsers/wait-for';
import { type PageName, pages } from '@/tests/sites/pages';
import { BREACH, CLEAN, PACK } from './posts';

const FOLDER = 'artifacts/demo';
const BOXES: readonly PageName[] = ['x', 'linkedin', 'facebook', 'instagram-caption'];

/** Types and sends both posts in each of the four boxes, and says what really happened; gives whether all was right. */
export async function showHeadless(): Promise<boolean> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const desk = await Desk.open({ pack: PACK });
  // A picture of something half faded in shows nobody anything.
  if (desk.browser instanceof ChromiumBrowser)
    await desk.browser.page.emulateMedia({ reducedMotion: 'reduce' });
  console.log(`Typed into each box:\n  1. ${BREACH}\n  2. ${CLEAN}`);
  let isRight = true;
  try {
    for (const name of BOXES) isRight = (await showBox(desk, name)) && isRight;
  } finally {
    await desk.close();
  }
  console.log(`\nScreenshots are in ${FOLDER}/.`);
  console.log(isRight ? 'Everything went as it should.' : 'Something did not go as it should: see above.');
  return isRight;
}

async function showBox(desk: Desk, name: PageName): Promise<boolean> {
  console.log(`\n${pages[name].site}: ${pages[name].library}`);
  const picture = (what: string) => desk.browser.screenshot(`${FOLDER}/${name}-${what}.png`);
  const steps: [string, () => Promise<string>][] = [
    ['underlined', () => underline(desk, name, picture)],
    ['held', () => hold(desk, name, picture)],
    ['let through', () => letThrough(desk, name, picture)],
  ];
  for (const [what, step] of steps) {
    try {
      console.log(`  ${what.padEnd(12)} ${await step()}`);
    } catch (error) {
      console.log(`  ${what.padEnd(12)} NO: ${error instanceof Error ? error.message : String(error)}`);
      await picture('went-wrong');
      return false;
    }
  }
  return true;
}

type Picture = (what: string) => Promise<void>;

async function underline(desk: Desk, name: PageName, picture: Picture): Promise<string> {
  await desk.compose(name);
  await desk.browser.type(BREACH);
  await desk.modelIs(name, BREACH);
  const underlines = await waitFor('an underline', async () => {
    const there = await desk.underlines();
    return there.length > 0 && there;
  });
  await picture('1-underlined');
  return underlines.map(({ words, level }) => `“${words}” (${level})`).join(', ');
}

async function hold(desk: Desk, name: PageName, picture: Picture): Promise<string> {
  await desk.pressSend(name);
  await desk.sheet();
  await picture('2-held');
  await sentAre(desk, []);
  await desk.pressButton(/Go back/);
  await desk.sheetGone();
  await desk.modelIs(name, BREACH);
  return 'the first: nothing was sent, and the text is still there';
}

async function letThrough(desk: Desk, name: PageName, picture: Picture): Promise<string> {
  await desk.compose(name);
  await desk.browser.type(CLEAN);
  await desk.pressSend(name);
  await waitFor('the second post to be sent', async () => (await desk.sent()).length > 0);
  await sentAre(desk, [CLEAN]);
  if (await desk.sheetNow()) throw new Error('the sheet came up for a post that breaks no rule');
  await picture('3-let-through');
  return 'the second: sent once, as it was typed';
}

async function sentAre(desk: Desk, texts: string[]): Promise<void> {
  const sent = await desk.sent();
  if (JSON.stringify(sent) !== JSON.stringify(texts)) throw new Error(`sent were ${JSON.stringify(sent)}`);
}
