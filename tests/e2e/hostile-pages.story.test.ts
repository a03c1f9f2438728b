import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages } from '../sites/pages';
import { Desk } from './desk';

/** What the pages do to what is typed into them, each when it is asked for: the author's words survive it all. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared({ withExtension: false });
});

const TEXT = 'Geese 🪿 over the river';

/** One of each of the editors that these sites let go through it. */
const EDITORS = ['x', 'instagram-message', 'instagram-comment'] as const satisfies PageName[];

test.each(['x', 'instagram-message', 'linkedin-comment'] as const)(
  'with ?rerender=1 no node of the text outlives a key on %s',
  async name => {
    await desk.compose(name, 'rerender=1');
    await desk.browser.type('Geese');
    await keep(name, FIRST_TEXT);
    await desk.browser.type(' 🪿 and more');
    await keptIsGone();
    await goesOut(name, 'Geese 🪿 and more');
  },
);

test.each(['x', 'instagram-message', 'linkedin-comment', 'linkedin-comment-classic'] as const)(
  'with ?rebuild=1 no node of the text outlives the focus on %s',
  async name => {
    await desk.compose(name, 'rebuild=1');
    await desk.browser.type(TEXT);
    await keep(name, FIRST_TEXT);
    await desk.browser.click('[type="search"]');
    await keptIsGone();
    await goesOut(name, TEXT);
  },
);

test.each(EDITORS)('with ?replace=1 another node stands where the author is typing on %s', async name => {
  await desk.compose(name, 'replace=1');
  await keep(name, EDITABLE);
  await desk.browser.type(TEXT);
  await keptIsGone();
  await goesOut(name, TEXT);
});

test('with ?late=1 the composer comes when the page has been there for a while', async () => {
  await desk.compose('x', 'late=1');
  expect(await desk.events()).toEqual(['late']);
  await desk.browser.type(TEXT);
  await goesOut('x', TEXT);
});

test('with ?restore=1 the draft is there again after it was sent', async () => {
  for (const name of [...EDITORS, 'linkedin', 'linkedin-classic', 'facebook'] as const) {
    await desk.compose(name, 'restore=1');
    await desk.browser.type(TEXT);
    await desk.pressSend(name);
    await desk.sentIs(TEXT);
    await desk.modelIs(name, TEXT);
  }
});

test('what is posted while the page is busy is posted again, unless the page shows that it is busy', async () => {
  await desk.compose('x', 'answer=300&busy=1');
  await desk.browser.type(TEXT);
  await desk.pressSend('x');
  await waitFor('the page to be busy', () =>
    desk.browser.evaluate<boolean>(
      'return document.querySelector(args[0]).disabled;',
      '[data-testid="tweetButtonInline"]',
    ),
  );
  await desk.browser.press('Control+Enter');
  await desk.sentIs(TEXT);

  await desk.compose('x', 'answer=300');
  await desk.browser.type(TEXT);
  await desk.pressSend('x');
  await desk.focus('x');
  await desk.browser.press('Control+Enter');
  await desk.sentIs(TEXT, TEXT);
});

test.each([
  ['focusout', 'x-inline-reply'],
  ['press', 'x-inline-reply'],
  ['focusout', 'linkedin-comment'],
  ['press', 'facebook-comment'],
] as const)('with ?collapse=%s the composer closes when one turns away from %s', async (how, name) => {
  const { send } = pages[name];
  await desk.compose(name, `collapse=${how}`);
  await desk.browser.type(TEXT);
  expect(await isShown(send)).toBe(true);
  await desk.browser.click('[type="search"]');
  await waitFor('the composer to be closed', async () => !(await isShown(send)));
  expect(await desk.model(name)).toBe(TEXT);
});

test.each([
  ['x', '@other_handle '],
  ['instagram-message', 'other_user '],
  ['linkedin', 'other_user '],
  ['linkedin-classic', 'other_user '],
] as const)('a list of names takes Enter for itself while it is open, on %s', async (name, picked) => {
  const isListOpen = () =>
    desk.browser.evaluate<boolean>(
      `return ${EDITABLE}.hasAttribute('aria-activedescendant');`,
      pages[name].composer,
    );
  await desk.compose(name);
  await desk.browser.type('Thanks @');
  await waitFor('the list', isListOpen);
  await desk.browser.press('Enter');
  await desk.modelIs(name, `Thanks ${picked}`);
  expect(await isListOpen()).toBe(false);
  expect(await desk.sent()).toEqual([]);
});

test('a part of a thread is sent as it was when the author left it', async () => {
  await desk.compose('x-thread');
  await desk.browser.type(TEXT);
  // A press by a script takes the focus from nothing.
  await desk.browser.evaluate(`document.querySelector(args[0]).click();`, pages['x-thread'].send);
  expect(await desk.sent()).toEqual([]);
  await desk.pressSend('x-thread');
  await desk.sentIs('The first part of a thread.', TEXT);
});

test('another part moves the draft from the page into the modal', async () => {
  await desk.compose('x');
  await desk.browser.type(TEXT);
  await desk.browser.click('[data-testid="addButton"]');
  await waitFor('the second part', () => isThere('[role="dialog"] [data-testid="tweetTextarea_1"]'));
  expect(await desk.model('x')).toBe('');
  expect(await desk.browser.evaluate(`return window.replica.composers.modal.model();`)).toBe(TEXT);
});

test.each([
  ['promote=1', '[data-testid="toolBar"] .end button:nth-of-type(2)'],
  ['media=1&remind=1', '[data-testid="tweetButtonInline"]'],
])('with ?%s the post goes by another button', async (behaviour, first) => {
  await desk.compose('x', behaviour);
  await desk.browser.type(TEXT);
  await desk.browser.click(first);
  expect(await desk.sent()).toEqual([]);
  await desk.browser.click('[data-testid="confirmationSheetConfirm"]');
  await desk.sentIs(TEXT);
});

const EDITABLE = 'window.replica.composers[args[0]].editable()';
const FIRST_TEXT = `document.createTreeWalker(${EDITABLE}, NodeFilter.SHOW_TEXT).nextNode()`;

test.each(['x', 'instagram-comment'] as const)(
  'with ?chat=1 on %s each of two boxes sends its own',
  async name => {
    await desk.compose(name, 'chat=1');
    await desk.browser.type(TEXT);
    await desk.browser.click('.chat [contenteditable]');
    await desk.browser.type('See you there');
    await desk.browser.press('Enter');
    await desk.sentIs('See you there');
    expect(await desk.model(name)).toBe(TEXT);
    await desk.pressSend(name);
    await desk.sentIs('See you there', TEXT);
  },
);

function keep(name: PageName, what: string): Promise<void> {
  return desk.browser.evaluate(`window.kept = ${what};`, pages[name].composer);
}

function keptIsGone(): Promise<unknown> {
  return waitFor('what was kept to be out of the page', () =>
    desk.browser.evaluate<boolean>('return !window.kept.isConnected;'),
  );
}

async function goesOut(name: PageName, text: string): Promise<void> {
  await desk.modelIs(name, text);
  await desk.pressSend(name);
  await desk.sentIs(text);
}

function isThere(selector: string): Promise<boolean> {
  return desk.browser.evaluate<boolean>('return document.querySelector(args[0]) !== null;', selector);
}

function isShown(selector: string): Promise<boolean> {
  return desk.browser.evaluate<boolean>(
    'return Boolean(document.querySelector(args[0])?.checkVisibility());',
    selector,
  );
}
