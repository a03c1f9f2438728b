import { beforeAll, describe, expect, test } from 'vitest';
import { type PageName, pageNames, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

describe.each(pageNames())('on %s', name => {
  test('a breach is underlined while it is typed, and nothing of ours is in the editor', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    await watchEditor(name);
    await desk.underlined(drafts.breachWords);
    expect(await desk.model(name)).toBe(drafts.breach);
    expect(await changesInEditor()).toEqual([]);
  });

  test('a clean post passes untouched, and once', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.clean);
    await desk.pressSend(name);
    await desk.sentIs(drafts.clean);
    expect(await desk.sheetNow()).toBeUndefined();
    expect(await desk.underlines()).toEqual([]);
  });

  test('a breach is held by click; going back leaves the text and the caret as they were', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    for (let back = 0; back < 3; back += 1) await desk.browser.press('ArrowLeft');
    await desk.pressSend(name);
    await desk.sheet();
    expect((await desk.button(/Go back and edit/)).isFocused).toBe(true);
    expect(await desk.sent()).toEqual([]);
    expect(await desk.events()).toEqual([]);

    await desk.browser.press('Enter');
    await desk.sheetGone();
    await desk.browser.type('Z');
    await desk.modelIs(name, `${drafts.breach.slice(0, -3)}Z${drafts.breach.slice(-3)}`);
    expect(await desk.sent()).toEqual([]);
  });

  test('“Post anyway” sends exactly that text, exactly once', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    await desk.pressSend(name);
    await desk.sheet();
    await desk.postAnyway();
    await desk.sentIs(drafts.breach);
    await desk.sheetGone();
    expect(await desk.sent()).toEqual([drafts.breach]);
  });

  test('the disclaimer is added to the model by one click, and one undo takes it back', async () => {
    await desk.compose(name);
    await desk.browser.type(drafts.noDisclaimer);
    await desk.pressSend(name);
    await desk.sheet();
    await desk.pressButton(/Add disclaimer/);
    await desk.sheetGone();
    await desk.line(/Done/);
    const fixed = await desk.model(name);
    expect(fixed.startsWith(`${drafts.noDisclaimer} `)).toBe(true);
    expect(fixed).toMatch(/\w my own .*views/);
    expect(fixed).not.toMatch(/ {2}/);
    expect(await desk.sent()).toEqual([]);

    await desk.browser.press('Control+z');
    await desk.modelIs(name, drafts.noDisclaimer);
  });

  test('what was agreed to is not held a second time when the site fails to send it, and is once it says something else', async () => {
    await desk.compose(name, 'fail=1');
    await desk.browser.type(drafts.breach);
    await desk.pressSend(name);
    await desk.sheet();
    await desk.postAnyway();
    await desk.sheetGone();
    await sendsSeen(1);
    await desk.pressSend(name);
    await sendsSeen(2);
    expect(await desk.sheetNow()).toBeUndefined();
    await desk.focus(name);
    await desk.browser.type('x');
    await desk.pressSend(name);
    await desk.sheet();
    await sendsSeen(2);
  });
});

test('a chat box with the same marks as the compose box is no post', async () => {
  await desk.compose('facebook');
  await desk.browser.type(drafts.clean);
  expect(await desk.underlines()).toEqual([]);
});

async function sendsSeen(count: number): Promise<void> {
  const events = await desk.events();
  const sends = events.filter(event => event.startsWith('send:'));
  expect(sends).toHaveLength(count);
}

/** From here on, whatever changes inside the editor is written down, by the page itself. */
function watchEditor(name: PageName): Promise<void> {
  return desk.browser.evaluate(
    `const editable = window.replica.composers[args[0]].editable();
     window.changes = [];
     new MutationObserver(records => window.changes.push(...records.map(({ type, attributeName }) => type + (attributeName ?? ''))))
       .observe(editable, { childList: true, attributes: true, characterData: true, subtree: true });`,
    pages[name].composer,
  );
}

function changesInEditor(): Promise<string[]> {
  return desk.browser.evaluate<string[]>('return [...window.changes];');
}
