import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

/** Where X sends in two steps, the first one that leads there is held, and what was agreed to is held only once. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

const PROMOTE = '[data-testid="toolBar"] .end button:nth-of-type(2)';
const CONFIRM = '[data-testid="confirmationSheetConfirm"]';
const [PUBLISH] = pages['x-article'].sendAfter;

test.each([
  ['an article', 'x-article', '', PUBLISH, pages['x-article'].send],
  ['a post that is promoted', 'x', 'promote=1', PROMOTE, CONFIRM],
  ['a post whose picture has no description', 'x', 'media=1&remind=1', pages.x.send, CONFIRM],
] as const)(
  '%s is held at the first step and, once agreed to, sent by the last',
  async (_, name, query, first, last) => {
    await desk.compose(name, query);
    await desk.browser.type(drafts.breach);
    await desk.browser.click(first);
    await desk.sheet();
    expect(await isThere(last)).toBe(false);
    await desk.postAnyway();
    await waitFor('the second step', () => isThere(last));
    await desk.sheetGone();
    expect(await desk.sent()).toEqual([]);
    await desk.browser.click(last);
    await desk.sentIs(drafts.breach);
    expect(await desk.sheetNow()).toBeUndefined();
  },
);

test('what an article came to say after the first step is held at the last', async () => {
  await desk.compose('x-article');
  await desk.browser.type('Geese. ');
  await desk.browser.click(PUBLISH);
  await waitFor('the second step', () => isThere(pages['x-article'].send));
  await focusBehind('x-article');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('x-article');
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
  await desk.postAnyway();
  await desk.sentIs(`Geese. ${drafts.breach}`);
});

test('a composer closes with whatever stands in it', async () => {
  await desk.compose('x-compose');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.click('[data-testid="app-bar-close"]');
  await waitFor('the composer to be closed', async () => !(await isThere('[role="dialog"]')));
  expect(await desk.sheetNow()).toBeUndefined();
});

function isThere(selector: string): Promise<boolean> {
  return desk.browser.evaluate<boolean>('return document.querySelector(args[0]) !== null;', selector);
}

/** The caret into the editor under the sheet, where no press gets to. */
function focusBehind(name: PageName): Promise<void> {
  return desk.browser.evaluate(
    `const editable = window.replica.composers[args[0]].editable();
     editable.focus();
     getSelection().selectAllChildren(editable);
     getSelection().collapseToEnd();`,
    pages[name].composer,
  );
}
