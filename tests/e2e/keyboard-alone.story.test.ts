import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { Desk } from './desk';
import { drafts } from './drafts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

test('type, read the finding, fix it, post: with no hand on the mouse', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.underlined('AUKCAP');
  await heard(/2 things to look at/);

  await desk.browser.press('F8');
  await read(/You name AUKCAP/);
  await desk.browser.press('F8');
  await read(/nothing says that these are your own views/);
  await desk.browser.press('F6');
  await waitFor('the focus on the fix', async () => (await desk.button(/Add disclaimer/)).isFocused);
  await desk.browser.press('Enter');
  await waitFor('the disclaimer in the model', async () => /my own .*views/.test(await desk.model('x')));

  const text = await desk.model('x');
  expect(text.startsWith(drafts.noDisclaimer)).toBe(true);
  await desk.browser.press('Control+Enter');
  await desk.sentIs(text);
  expect(await desk.sheetNow()).toBeUndefined();
});

test('the card opens where the caret comes to rest in marked words, and not while somebody types', async () => {
  await desk.compose('x');
  await desk.browser.type('Ring 07700 900123');
  await desk.underlined('07700 900123');
  expect(await cards()).toEqual([]);
  await desk.browser.press('ArrowLeft');
  await desk.browser.press('ArrowLeft');
  await read(/A phone number here/);
  await desk.browser.type('4');
  await desk.modelIs('x', 'Ring 07700 9001423');
  await waitFor('the card to be gone', async () => (await cards()).length === 0);
});

async function cards() {
  return (await desk.browser.ui('dialog')).filter(({ name }) => name.includes('About these words'));
}

function read(words: RegExp): Promise<unknown> {
  return waitFor(`the card to say ${words}`, async () => words.test(await desk.browser.uiText()));
}

/** What a screen reader is told. */
function heard(words: RegExp): Promise<unknown> {
  return waitFor(`${words} to be said`, async () =>
    (await desk.browser.uiText()).split(words).length > 2 ? true : undefined,
  );
}
