import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import type { PageName } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

/** Instagram's buttons have no marks: which of them sends is told by where it stands, and the others stay what they are. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

test.each([
  ['the emoji beside a caption', 'instagram-caption', '[role="dialog"] .details button'],
  ['the way back from a caption', 'instagram-caption', '[role="dialog"] .header > :first-child'],
  ['“Reply” under a comment', 'instagram-comment', 'article li button'],
] as const satisfies [string, PageName, string][])('%s is not held', async (_, name, selector) => {
  await desk.compose(name);
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.evaluate(
    `document.querySelector(args[0]).addEventListener('click', () => window.replica.events.push('pressed'));`,
    selector,
  );
  await desk.browser.click(selector);
  await waitFor('the press to be seen', async () => (await desk.events()).includes('pressed'));
  expect(await desk.sheetNow()).toBeUndefined();
  expect(await desk.sent()).toEqual([]);
});

test('what is searched for is no comment', async () => {
  await desk.open('instagram-reel');
  await desk.browser.click('[type="search"]');
  await desk.browser.type(drafts.breach);
  await desk.browser.press('Enter');
  await desk.focus('instagram-reel');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.press('Enter');
  await desk.sheet();
  expect(await desk.events()).toEqual([]);
});
