import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from './desk';
import { drafts } from './drafts';

let desk: Desk;
beforeEach(async context => {
  const { name } = context.task;
  desk = await Desk.open({ withExtension: name !== INSTALLED, ...(name === NOT_CHOSEN && { pack: null }) });
});
afterEach(() => desk?.close());

const NOT_CHOSEN = 'with no rules chosen yet, the post goes, and the person sees that it was not checked';
const INSTALLED = 'installed with a compose box open, it checks there at once';

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
  await desk.browser.chooseOption(/Age UK Cambridgeshire/);
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

test('removed with a compose box open, it lets everything pass', async () => {
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
