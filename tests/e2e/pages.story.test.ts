import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type PageName, pages, type ReplicaPage } from '../sites/pages';
import { LANGUAGES } from '../sites/words';
import { Desk } from './desk';

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
      await write(name);
      expect(await desk.sent()).toEqual(sent);
      await sendBy(page, way);
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

type Way = 'click' | 'Enter on the control' | 'Space on the control' | ReplicaPage['sendsOn'][number];

function waysOf({ sendsOn, divButton }: ReplicaPage): Way[] {
  return [
    'click',
    ...sendsOn,
    ...(divButton ? (['Enter on the control', 'Space on the control'] as const) : []),
  ];
}

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

async function write(name: PageName): Promise<void> {
  const { holds = '' }: ReplicaPage = pages[name];
  if (holds) await desk.browser.press('Control+End');
  await desk.browser.type(TEXT);
  await desk.modelIs(name, `${holds}${TEXT}`);
}

async function sendBy(page: ReplicaPage, way: Way): Promise<void> {
  if (way === 'Enter' || way === 'Control+Enter') {
    await desk.browser.press(way);
    return;
  }
  for (const selector of page.sendAfter ?? []) await desk.browser.click(selector, page.shadowHost);
  if (way === 'click') {
    await desk.browser.click(page.send, page.frame ?? page.shadowHost);
    return;
  }
  await focusOn(page.send);
  await desk.browser.press(way === 'Enter on the control' ? 'Enter' : 'Space');
}

/** Editors answer to the last key by putting the caret into their text once more, which would take the focus back. */
function focusOn(selector: string): Promise<void> {
  return desk.browser.evaluate(
    `return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
       .then(() => document.querySelector(args[0]).focus());`,
    selector,
  );
}

/** Another one for each page, and the same one each time. */
function languageFor(name: string): string {
  const seed = [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  return LANGUAGES[seed % LANGUAGES.length] ?? 'en';
}
