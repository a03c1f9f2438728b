import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import type { PageName } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

const PAGES: readonly PageName[] = ['linkedin', 'linkedin-classic', 'instagram-comment'];

describe.each(PAGES)('on %s', name => {
  test('the card opens under the pointer, and leaves the keyboard to the editor', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    const { rect } = await desk.underlined(drafts.breachWords);
    await desk.browser.hover(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await card();
    expect(await desk.browser.uiText()).toMatch(/AUKCAP|service users/);
    await desk.browser.type('!');
    await desk.modelIs(name, `${drafts.breach}!`);
    await cardGone();
  });

  test('F8 opens it, F6 goes into it, Escape closes it and the caret is where it was', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    await desk.underlined(drafts.breachWords);
    for (let back = 0; back < 5; back += 1) await desk.browser.press('ArrowLeft');
    await desk.browser.press('F8');
    await card();
    await desk.browser.press('F6');
    await waitFor('the focus in the card', async () =>
      (await desk.browser.ui('button')).some(({ isFocused }) => isFocused),
    );
    await desk.browser.press('Escape');
    await cardGone();
    await desk.browser.type('Z');
    await desk.modelIs(name, `${drafts.breach.slice(0, -5)}Z${drafts.breach.slice(-5)}`);
  });

  test('its fix lands in the model, and one undo takes it back', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.noDisclaimer);
    await desk.underlined('AUKCAP');
    await desk.browser.press('F8');
    await card();
    await desk.browser.press('F8');
    await desk.pressButton(/Add disclaimer/);
    await waitFor('the disclaimer in the model', async () =>
      /my own personal views/.test(await desk.model(name)),
    );
    await desk.browser.press('Control+z');
    await desk.modelIs(name, drafts.noDisclaimer);
  });
});

test('Alt+F8 lists all that was found; the line that is chosen is explained, and the keyboard goes along', async () => {
  await desk.compose('linkedin');
  await desk.browser.type('Our NHS 943 476 5919, and his 943 476 5919. ');
  await waitFor('two findings', async () => /2 things/.test(await desk.browser.uiText()));
  await desk.browser.press('Alt+F8');
  await waitFor('the list', async () =>
    (await desk.browser.ui('dialog')).some(({ name }) => name === '2 things to look at'),
  );
  await desk.browser.press('F6');
  await desk.browser.press('Enter');
  await card();
  await waitFor('the focus in the card', async () =>
    (await desk.browser.ui('button')).some(({ isFocused }) => isFocused),
  );
  await desk.browser.press('Escape');
  await cardGone();
});

test('underlines of a text field stay with its words, whatever scrolls or changes its size', async () => {
  await desk.compose('x-plain');
  await desk.browser.evaluate(`${FIELD}.style.height = '70px';`);
  await desk.browser.type(`${drafts.breach}. ${'The geese are back and the river is high. '.repeat(4)}`);
  await desk.underlined(drafts.breachWords);
  const before = await inField();
  const follows = (what: string, isThere: (now: typeof before) => boolean) =>
    waitFor(`the underline to follow ${what}`, async () => isThere(await inField()));
  const isAsBefore = ({ x, y }: typeof before) => Math.abs(x - before.x) < 1 && Math.abs(y - before.y) < 1;

  await desk.browser.evaluate(`${FIELD}.scrollTop = 0;`);
  await follows('the field’s own scrolling', isAsBefore);
  await desk.browser.evaluate('document.body.style.paddingBottom = "2000px"; window.scrollBy(0, 30);');
  await follows('the page', isAsBefore);
  await desk.browser.resize(900, 700);
  await follows('the window', isAsBefore);
  await desk.browser.resize(1100, 800);
  await desk.browser.evaluate(`${FIELD}.style.fontSize = '26px'; ${FIELD}.style.height = '90px';`);
  await follows('larger letters', ({ height }) => height > before.height);
});

const FIELD = `document.querySelector('textarea[data-testid="tweetTextarea_0"]')`;

/** Where the marked words are drawn, in the text of the field however far that is scrolled. */
async function inField(): Promise<{ x: number; y: number; height: number }> {
  const { rect } = await desk.underlined(drafts.breachWords);
  const field = await desk.browser.evaluate<{ x: number; y: number }>(
    `const field = ${FIELD};
     const { x, y } = field.getBoundingClientRect();
     return { x: x - field.scrollLeft, y: y - field.scrollTop };`,
  );
  return { x: rect.x - field.x, y: rect.y - field.y, height: rect.height };
}

function card(): Promise<unknown> {
  return waitFor('the card', async () => (await cards()).length === 1);
}

function cardGone(): Promise<unknown> {
  return waitFor('the card to be gone', async () => (await cards()).length === 0);
}

async function cards() {
  const dialogs = [...(await desk.browser.ui('dialog')), ...(await desk.browser.ui('group'))];
  return dialogs.filter(({ name }) => name.includes('About these words'));
}
