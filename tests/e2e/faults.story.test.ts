import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

/** What the sites do at the worst moment: no post is lost, doubled or changed by us, and a breach is held all the same. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

const SEARCH = '[type="search"]';

test.each([
  ['focusout', 'linkedin-comment'],
  ['press', 'x-inline-reply'],
] as const)('a composer that closes on %s stays open under our sheet, on %s', async (how, name) => {
  await breach(name, `collapse=${how}`);
  await desk.pressSend(name);
  await desk.sheet();
  await desk.postAnyway();
  await desk.sentIs(drafts.breach);
});

test('the parts of a thread are one message, and the last is sent as it was typed', async () => {
  await desk.compose('x-thread');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.press('Control+Enter');
  await desk.sheet();
  await desk.postAnyway();
  await desk.sentIs('The first part of a thread.', drafts.breach);
});

test('a thread is held for what its first part says, when the last has the focus', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.browser.click('[data-testid="addButton"]');
  await desk.browser.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await desk.browser.type(drafts.clean);
  await desk.underlined(drafts.breachWords);
  await desk.browser.press('Control+Enter');
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
});

test('a disclaimer is asked for once in a thread, and goes into its last part', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.browser.click('[data-testid="addButton"]');
  await desk.browser.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await desk.browser.type('And another six, I hope.');
  await desk.browser.press('Control+Enter');
  await desk.sheet();
  await desk.pressButton(/Add disclaimer/);
  await desk.sheetGone();
  await desk.line(/Done/);
  await desk.browser.press('Control+Enter');
  await waitFor('the thread to be sent', async () => (await desk.sent()).length === 2);
  const [first, second] = await desk.sent();
  expect(first).toBe(drafts.noDisclaimer);
  expect(second).toMatch(/^And another six, I hope\. .*views/);
});

test.each(['', '&busy=1'])(
  'a site that takes eight seconds has one post, and nobody is asked to press again (%s)',
  async busy => {
    await breach('facebook', `answer=8000${busy}`);
    await desk.pressSend('facebook');
    await desk.sheet();
    await desk.postAnyway();
    await desk.sentIs(drafts.breach);
    expect(await desk.sent()).toEqual([drafts.breach]);
    if (busy) expect(await desk.browser.uiText()).not.toMatch(/once more/);
  },
);

test('a press that comes to nothing is asked for once more, and then goes through', async () => {
  await breach('x');
  await desk.browser.evaluate(
    `let presses = 0;
     document.addEventListener('click', event => {
       if (event.target.closest(args[0]) && (presses += 1) === 1) event.stopImmediatePropagation();
     }, { capture: true });`,
    pages.x.send,
  );
  await desk.pressSend('x');
  await desk.sheet();
  await desk.postAnyway();
  await desk.line(/once more/);
  expect(await desk.sent()).toEqual([]);
  await desk.pressSend('x');
  await desk.sentIs(drafts.breach);
});

test('nobody is asked to press again when the site says that it did not work', async () => {
  await breach('x', 'fail=1');
  await desk.pressSend('x');
  await desk.sheet();
  await desk.postAnyway();
  await waitFor('the answer of the site', () =>
    desk.browser.evaluate<boolean>(`return document.querySelector('#toast') !== null;`),
  );
  // As long as it would take to be asked.
  await desk.browser.evaluate(`return new Promise(resolve => setTimeout(resolve, 3500));`);
  expect(await desk.browser.uiText()).not.toMatch(/once more/);
});

test.each(['x', 'instagram-comment'] as const)(
  'a breach typed into %s is held although its node is replaced meanwhile',
  async name => {
    await breach(name, 'replace=1');
    await desk.pressSend(name);
    await desk.sheet();
    await desk.postAnyway();
    await desk.sentIs(drafts.breach);
  },
);

test.each(['instagram-message', 'linkedin-comment'] as const)(
  'a breach typed into %s is held although every key makes its nodes anew',
  async name => {
    await breach(name, 'rerender=1');
    await desk.pressSend(name);
    await desk.sheet();
    expect(await desk.sent()).toEqual([]);
    await desk.browser.press('Escape');
    await desk.sheetGone();
    expect(await desk.model(name)).toBe(drafts.breach);
  },
);

test('a draft that comes back after sending is held again', async () => {
  await breach('x', 'restore=1');
  await desk.pressSend('x');
  await desk.sheet();
  await desk.postAnyway();
  await desk.sentIs(drafts.breach);
  await desk.modelIs('x', drafts.breach);
});

test('the editor is taken away while the sheet is open: nothing is sent, and the page is free', async () => {
  await breach('facebook');
  await desk.pressSend('facebook');
  await desk.sheet();
  await desk.browser.evaluate(`document.querySelector('[role="dialog"]:has(form)').remove();`);
  await desk.postAnyway();
  await desk.sheetGone();
  expect(await desk.sent()).toEqual([]);
  await desk.browser.click(SEARCH);
  expect(await isFocused(SEARCH)).toBe(true);
});

test('the page moves on under the open sheet: the sheet goes with what it was about', async () => {
  await breach('x');
  await desk.pressSend('x');
  await desk.sheet();
  await desk.browser.evaluate(
    `history.pushState({}, '', '/explore'); document.querySelector('main').replaceChildren();`,
  );
  await desk.sheetGone();
  expect(await desk.sent()).toEqual([]);
});

test('the sheet of a frame that is too low for it opens in the page around it', async () => {
  await breach('linkedin-frame', 'low=1');
  await desk.pressSend('linkedin-frame');
  const sheet = await desk.sheet();
  expect(sheet.rect.height).toBeGreaterThan(320);
  await desk.browser.press('Enter'); // “Go back and edit” has the focus
  await desk.sheetGone();
  await desk.browser.type('!');
  await desk.modelIs('linkedin-frame', `${drafts.breach}!`);
  await desk.pressSend('linkedin-frame');
  await desk.sheet();
  await desk.postAnyway();
  await desk.sentIs(`${drafts.breach}!`);
});

test.each(['x', 'instagram-comment'] as const)('of two boxes on %s each is held for its own', async name => {
  await breach(name, 'chat=1');
  await desk.browser.click('.chat [contenteditable]');
  await desk.browser.type('See you there');
  await desk.browser.press('Enter');
  await desk.sentIs('See you there');
  await desk.pressSend(name);
  await desk.sheet();
  expect(await desk.sent()).toEqual(['See you there']);
});

test.each(['linkedin', 'facebook'] as const)(
  '20,000 pasted characters on %s are held for the one sentence in the middle',
  async name => {
    const filler = 'The geese were back on the river this morning and so were we. '.repeat(160);
    await desk.copy(`${filler}${drafts.breach}. ${filler}`);
    await desk.compose(name);
    await desk.browser.press('Control+v');
    await desk.underlined(drafts.breachWords);
    await desk.browser.press(pages[name].sendsOn[0]);
    await desk.sheet();
    expect(await desk.sent()).toEqual([]);
  },
);

test.each(['x', 'linkedin', 'facebook-comment'] as const)('a line break on %s is no sending', async name => {
  await breach(name);
  await desk.browser.press('Shift+Enter');
  await desk.browser.type('x');
  await waitFor('the line break in the model', async () => /\n/.test(await desk.model(name)));
  expect(await desk.sheetNow()).toBeUndefined();
  expect(await desk.sent()).toEqual([]);
});

test.each([
  ['x', '@other_handle '],
  ['instagram-message', 'other_user '],
  ['linkedin', 'other_user '],
] as const)(
  'Enter picks a name from the list that is open, on %s, and holds nothing',
  async (name, picked) => {
    await breach(name);
    await desk.browser.type(' @');
    await waitFor('the list', () =>
      desk.browser.evaluate<boolean>(
        `return window.replica.composers[args[0]].editable().hasAttribute('aria-activedescendant');`,
        pages[name].composer,
      ),
    );
    await desk.browser.press('Enter');
    await desk.modelIs(name, `${drafts.breach} ${picked}`);
    expect(await desk.sheetNow()).toBeUndefined();
  },
);

test('Enter that belongs to an input method picks a word, and holds nothing', async () => {
  await breach('facebook-comment');
  const isSeen = await desk.browser.evaluate<boolean>(
    `const box = window.replica.composers[args[0]].editable();
     const key = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true, composed: true };
     let isSeen = false;
     box.addEventListener('keydown', () => { isSeen = true; }, { capture: true, once: true });
     box.dispatchEvent(new KeyboardEvent('keydown', key));
     return isSeen;`,
    pages['facebook-comment'].composer,
  );
  expect(isSeen).toBe(true);
  expect(await desk.sheetNow()).toBeUndefined();
});

test.each([
  ['x-compose', '[data-testid="app-bar-close"]'],
  ['x-compose', '[data-testid="unsentButton"]'],
  ['x', '[data-testid="createPollButton"]'],
] as const)('on %s %s is pressed and nothing is held', async (name, control) => {
  await breach(name);
  await desk.browser.click(control);
  await waitFor('the press to be over', () => desk.browser.evaluate<boolean>('return true;'));
  expect(await desk.sheetNow()).toBeUndefined();
});

async function breach(name: PageName, query = ''): Promise<void> {
  await desk.compose(name, query);
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
}

function isFocused(selector: string): Promise<boolean> {
  return desk.browser.evaluate<boolean>('return document.activeElement?.matches(args[0]);', selector);
}
