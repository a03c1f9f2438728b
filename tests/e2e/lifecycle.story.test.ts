import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Desk } from './desk';
import { drafts } from './drafts';

const PACK = /Age UK Cambridgeshire/;
const NOT_CHOSEN = 'with no rules chosen yet, the post goes, and the person sees that it was not checked';
const INSTALLED = 'installed with a compose box open, it checks there at once';
const REMOVED = 'removed with a compose box open, it lets everything pass';

/** A browser of its own, in which the extension is installed anew for each. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withExtension: false });
});
afterAll(() => desk?.close());
beforeEach(async ({ task: { name } }) => {
  if (name === INSTALLED) return;
  await desk.browser.installExtension();
  if (name !== NOT_CHOSEN) await desk.browser.chooseOption(PACK);
});
afterEach(async ({ task: { name } }) => {
  if (name !== REMOVED) await desk.browser.removeExtension();
});

test('the background is stopped just before sending: the post is held all the same', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.stopBackground();
  await desk.browser.type('!');
  await desk.pressSend('x');
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
});

test(INSTALLED, async () => {
  await desk.compose('facebook');
  await desk.browser.type(drafts.breach);
  await desk.browser.installExtension();
  await desk.browser.chooseOption(PACK);
  await desk.focus('facebook');
  await desk.underlined(drafts.breachWords);
  await desk.pressSend('facebook');
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
});

test('updated with a compose box open, the new version checks there, and only it', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.reloadExtension();
  await desk.focus('x');
  // What was underlined before may still be the old version's doing.
  await desk.browser.type('. Mr Alfred Pym has dementia too');
  await desk.underlined('Alfred Pym');
  await desk.pressSend('x');
  await desk.sheet();
  expect(await desk.browser.uiText()).not.toMatch(/Reload the page/);
  await desk.postAnyway();
  await desk.sentIs(`${drafts.breach}. Mr Alfred Pym has dementia too`);
});

test(REMOVED, async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.removeExtension();
  await desk.pressSend('x');
  await desk.sentIs(drafts.breach);
  // Firefox ends the scripts of what was removed; Chromium leaves them, and they say that they no longer check.
  if (desk.browser.name === 'chromium') await desk.line(/Reload the page/);
});

test('another pack counts at once in a page that is open', async () => {
  await desk.compose('linkedin');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.underlined('AUKCAP');
  await desk.browser.chooseOption(/Incident Management Solutions/);
  await desk.focus('linkedin');
  await desk.nothingUnderlined();
  await desk.pressSend('linkedin');
  await desk.sentIs(drafts.noDisclaimer);
});

test('the background does not answer in time: the post goes, once, and the person sees that it was not checked', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.busyBackground(6000);
  await desk.browser.type('!');
  await desk.pressSend('x');
  await desk.sentIs(`${drafts.breach}!`);
  await desk.line(/could not check/);
  expect(await desk.sheetNow()).toBeUndefined();
});

test(NOT_CHOSEN, async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('x');
  await desk.sentIs(drafts.breach);
  await desk.line(/not chosen/);
});
