import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type PageName, pages, type ReplicaPage } from '../sites/pages';
import { Desk } from './desk';
import { languageFor } from './drawn';
import { sendBy, waysOf, write } from './ways';

/** The pages by themselves, without the extension: what is typed into them is what they send. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withExtension: false });
});
afterAll(() => desk?.close());

const TEXT = '“So” many 🪿';

const isQuick = process.env.SECOND_LOOK_BROWSER === 'firefox';

describe.each(everyPage())('%s', name => {
  const page: ReplicaPage = pages[name];
  const language = languageFor(name);

  const ways = isQuick ? waysOf(page).slice(0, 1) : waysOf(page);

  test(`sends what was typed, by ${ways.join(', ')}, in ${language}`, async () => {
    let sent: string[] = [];
    for (const [index, way] of ways.entries()) {
      if (index > 0 && (await isEmptyAndThere(name))) await desk.focus(name);
      else {
        await desk.compose(name, `lang=${language}`);
        sent = [];
      }
      await expectShown(page);
      await write(desk, name, TEXT);
      expect(await desk.sent()).toEqual(sent);
      await sendBy(desk, page, way);
      sent = [...sent, ...(page.sentBefore ?? []), `${page.holds ?? ''}${TEXT}`];
      await desk.sentIs(...sent);
    }
  });

  if (page.bareShare) {
    test(`shares without a word, in ${language}`, async () => {
      await desk.open(name, `lang=${language}`);
      for (const selector of page.bareShare ?? []) await desk.browser.click(selector, page.shadowHost);
      await desk.sentIs('');
    });
  }
});

/** What the table says is on the page besides the compose box is there. */
async function expectShown({ shows, leaveAlone = [] }: ReplicaPage): Promise<void> {
  const { account, replyTo } = shows ?? {};
  const words = [account ?? [], replyTo?.author ?? [], replyTo?.text ?? []].flat();
  const missing = await desk.browser.evaluate<string[]>(
    `const values = [...document.querySelectorAll('input')].map(({ value }) => value);
     const page = document.documentElement.outerHTML + values.join();
     return [...args[0].filter(words => !page.includes(words)), ...args[1].filter(selector => !document.querySelector(selector))];`,
    words,
    leaveAlone,
  );
  expect(missing).toEqual([]);
}

/** Some composers close when their text is sent; in the others one can go on. */
async function isEmptyAndThere(name: PageName): Promise<boolean> {
  const { composer, holds, sentBefore }: ReplicaPage = pages[name];
  if (holds || sentBefore) return false;
  return desk.browser.evaluate<boolean>(
    `const box = window.replica.composers[args[0]];
     return Boolean(box.editable()?.isConnected && box.model() === '');`,
    composer,
  );
}
