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

  for (const way of isQuick ? waysOf(page).slice(0, 1) : waysOf(page)) {
    test(`sends what was typed, by ${way}, in ${language}`, async () => {
      await write(name, language);
      await sendBy(page, way);
      await desk.sentIs(...(page.sentBefore ?? []), `${page.holds ?? ''}${TEXT}`);
    });
  }

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

async function write(name: PageName, language: string): Promise<void> {
  const { holds = '' }: ReplicaPage = pages[name];
  await desk.compose(name, `lang=${language}`);
  if (holds) await desk.browser.press('Control+End');
  await desk.browser.type(TEXT);
  await desk.modelIs(name, `${holds}${TEXT}`);
  expect(await desk.sent()).toEqual([]);
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
  await desk.browser.evaluate('document.querySelector(args[0]).focus();', page.send);
  await desk.browser.press(way === 'Enter on the control' ? 'Enter' : 'Space');
}

/** Another one for each page, and the same one each time. */
function languageFor(name: string): string {
  const seed = [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  return LANGUAGES[seed % LANGUAGES.length] ?? 'en';
}
