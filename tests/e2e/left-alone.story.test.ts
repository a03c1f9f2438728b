import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

const PAGE = 'linkedin';
const TEXT = 'Ring Lee on 07700 900123, he knows the way';
const NUMBER = '07700 900123';

async function openCard(): Promise<void> {
  await desk.compose(PAGE);
  await desk.browser.type(TEXT);
  await desk.underlined(NUMBER);
  await desk.browser.press('F8');
  await shown(/A phone number here/);
}

test('“Not this time” is for this text: it goes without a word, and the next one is looked at again', async () => {
  await openCard();
  await desk.pressButton(/^Not this time$/);
  await desk.nothingUnderlined();
  await shown(/It says no more about this here/);
  await desk.pressSend(PAGE);
  await desk.sentIs(TEXT);
  expect(await desk.sheetNow()).toBeUndefined();
  expect(JSON.stringify(await desk.browser.storage())).not.toMatch(/07700|phone/);

  await openCard();
  await desk.pressButton(/^Not this time$/);
  await desk.nothingUnderlined();
  await pressInTurn('Control+a', 'Backspace');
  await desk.modelIs(PAGE, '');
  await desk.browser.type(TEXT);
  await desk.underlined(NUMBER);
});

test('the manager is asked with the rule and its clause, and with the post only if the person says so', async () => {
  await openQuestion();
  expect(await desk.browser.uiText()).not.toContain('he knows the way');
  await pressInTurn('Tab', 'Tab', 'Tab', 'Enter');
  await shown(/Copied\. Nothing has been sent/);
  await desk.browser.press('Escape');
  await desk.browser.press('Control+v');
  await waitFor('the message in the model', async () =>
    /Our policy, .*Use of Social Networking Sites/s.test(await desk.model(PAGE)),
  );
  expect((await desk.model(PAGE)).split('he knows the way')).toHaveLength(2);

  await openQuestion();
  await pressInTurn('Tab', 'Tab', 'Space');
  await shown(/This is what I would post:\s+Ring Lee on 07700 900123, he knows the way/);
});

test('“This isn’t what you think” teaches the rule these words, in every text, and keeps none of them', async () => {
  await openCard();
  await desk.pressButton(/^This isn't what you think$/);
  await desk.nothingUnderlined();
  expect(JSON.stringify(await desk.browser.storage())).toMatch(/"rule":"phone"/);
  expect(JSON.stringify(await desk.browser.storage())).not.toContain('07700');

  await desk.compose(PAGE);
  await desk.browser.type(`Ask her: ${NUMBER}, or 01632 960219`);
  await desk.underlined('01632 960219');
  expect((await desk.underlines()).map(({ words }) => words)).toEqual(['01632 960219']);
});

/** By keys: into the card, past the fix, on “Ask the manager”. */
async function openQuestion(): Promise<void> {
  await openCard();
  await pressInTurn('F6', 'Tab', 'Enter');
  await shown(/I am not sure about this:/);
}

async function pressInTurn(...keys: string[]): Promise<void> {
  for (const key of keys) await desk.browser.press(key);
}

function shown(words: RegExp): Promise<unknown> {
  return waitFor(`${words} to be shown`, async () => words.test(await desk.browser.uiText()));
}
