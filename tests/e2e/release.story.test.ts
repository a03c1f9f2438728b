import { beforeAll, expect, test } from 'vitest';
import { Desk } from './desk';
import { drafts } from './drafts';

/** LinkedIn shows no send button to members who have chosen that Enter sends: there the key is pressed for them. */
const NAME = 'linkedin-message-enter';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

test('what was agreed to goes by Enter, once', async () => {
  await desk.compose(NAME);
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.press('Enter');
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
  await desk.postAnyway();
  await desk.sheetGone();
  await desk.sentIs(drafts.breach);
  expect(await desk.browser.uiText()).not.toMatch(/press/i);
});

test('Shift+Enter breaks the line, and what is sent in haste goes once', async () => {
  await desk.compose(NAME);
  await desk.browser.type('See you there.');
  await desk.browser.press('Shift+Enter');
  await desk.browser.type(drafts.clean);
  await desk.browser.press('Enter');
  await desk.sentIs(`See you there.\n${drafts.clean}`);
  expect(await desk.sheetNow()).toBeUndefined();
});

test('where a button sends, Enter breaks the line', async () => {
  await desk.compose('linkedin-message');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.press('Enter');
  await desk.modelIs('linkedin-message', `${drafts.breach}\n`);
  expect(await desk.sheetNow()).toBeUndefined();
});
