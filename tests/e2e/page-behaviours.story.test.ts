import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages } from '../sites/pages';
import { Desk } from './desk';

/** What the pages do to those who type, if they are asked to, by themselves and without the extension. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withExtension: false });
});
afterAll(() => desk?.close());

/** One of each library. */
const editors: PageName[] = ['x', 'linkedin', 'linkedin-classic', 'facebook-comment'];

describe.each<PageName>([...editors, 'instagram-comment'])('%s', name => {
  test('comes late, takes its time to send, and is filled again with what was sent', async () => {
    await desk.compose(name, 'late=1&answer=300&busy=1&restore=1');
    await desk.browser.type('Geese');
    await desk.modelIs(name, 'Geese');
    await desk.pressSend(name);
    expect(await desk.sent()).toEqual([]);
    await desk.sentIs('Geese');
    await desk.modelIs(name, 'Geese');
  });
});

describe.each(editors)('%s', name => {
  test('makes its text anew under those who type, and when they turn away', async () => {
    await desk.compose(name, 'rerender=1&rebuild=1');
    await desk.browser.type('Geese ov');
    await desk.modelIs(name, 'Geese ov');
    await keepNode(name);
    await desk.browser.type('e');
    await waitFor('a new text node', () => isNodeGone(name));
    await desk.modelIs(name, 'Geese ove');

    await keepNode(name);
    await desk.browser.evaluate(`window.replica.composers[args[0]].editable().blur();`, pages[name].composer);
    await waitFor('a new text node', () => isNodeGone(name));
    await desk.focus(name);
    await desk.browser.press('Control+End');
    await desk.browser.type('r');
    await desk.modelIs(name, 'Geese over');
  });

  test('has a list of names that takes Enter for itself while it is open', async () => {
    await desk.compose(name);
    await desk.browser.type('Hi @o');
    await waitFor('the list', () => hasList(name));
    await desk.browser.press('Enter');
    await waitFor('a name in the text', async () => /^Hi \S{5,} $/.test(await desk.model(name)));
    await waitFor('the list to be gone', async () => !(await hasList(name)));
    expect(await desk.sent()).toEqual([]);
  });
});

describe.each<PageName>(['linkedin-comment', 'facebook-comment'])('%s', name => {
  test('shows its send control only while the author is there, if it is one that collapses', async () => {
    await desk.compose(name, 'collapse=focusout');
    await desk.browser.type('Geese');
    await waitFor('the send control', () => isShown(pages[name].send));
    await desk.browser.evaluate(`window.replica.composers[args[0]].editable().blur();`, pages[name].composer);
    await waitFor('the send control to be gone', async () => !(await isShown(pages[name].send)));
    await desk.focus(name);
    await desk.pressSend(name);
    await desk.sentIs('Geese');
  });
});

const FIRST_TEXT = `const first = document.createTreeWalker(window.replica.composers[args[0]].editable(), 4).nextNode();`;

function keepNode(name: PageName): Promise<void> {
  return desk.browser.evaluate(`${FIRST_TEXT} window.kept = first;`, pages[name].composer);
}

function isNodeGone(name: PageName): Promise<boolean> {
  return desk.browser.evaluate(`${FIRST_TEXT} return first !== window.kept;`, pages[name].composer);
}

function hasList(name: PageName): Promise<boolean> {
  return desk.browser.evaluate(
    `return window.replica.composers[args[0]].editable().hasAttribute('aria-activedescendant');`,
    pages[name].composer,
  );
}

function isShown(selector: string): Promise<boolean> {
  return desk.browser.evaluate(
    `return Boolean(document.querySelector(args[0])?.checkVisibility());`,
    selector,
  );
}
