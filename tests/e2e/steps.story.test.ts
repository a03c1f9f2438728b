import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';
import { atFirstStep, sendBy } from './ways';

/** Sending in two steps: what is held is held at the first, and what was agreed to there is not held again. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

const STEPPED = [
  'facebook-page',
  'linkedin-article',
  'linkedin-article-headline',
] as const satisfies PageName[];

test.each(STEPPED)('what was agreed to at the first step is sent at the last, once, on %s', async name => {
  await desk.compose(name);
  await desk.browser.type(drafts.breach);
  await sendBy(desk, atFirstStep(pages[name]), 'click');
  await desk.sheet();
  await desk.postAnyway();
  await desk.sheetGone();
  await lastStep(name);
  await desk.pressSend(name);
  await desk.sentIs(drafts.breach);
  expect(await desk.sheetNow()).toBeUndefined();
});

test('an article is held at the last step when the first has not seen all of it', async () => {
  const name = 'linkedin-article';
  await desk.compose(name);
  await desk.browser.type(drafts.clean);
  await sendBy(desk, atFirstStep(pages[name]), 'click');
  await lastStep(name);
  await desk.browser.evaluate(`window.replica.composers.body.editable().focus();`);
  await desk.browser.press('Control+End');
  await desk.browser.type(` ${drafts.breach}`);
  await desk.modelIs(name, `${drafts.clean} ${drafts.breach}`);
  await desk.pressSend(name);
  await desk.sheet();
  expect(await desk.sent()).toEqual([]);
});

test('what closes a draft is not a later step of it', async () => {
  await desk.compose('facebook');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await showDialog();
  await desk.browser.click('#discard');
  await discarded(1);
  await desk.browser.evaluate(`document.querySelector('[role="dialog"]:has(form)').remove();`);
  await desk.browser.click('#discard');
  await discarded(2);
  expect(await desk.sheetNow()).toBeUndefined();
});

describe('before a pack is chosen', () => {
  const name = 'facebook-page';
  let unready: Desk;
  beforeAll(async () => {
    unready = await Desk.shared({ pack: null });
  });

  test('what the first step could not check is held at the last, where its box is gone', async () => {
    await unready.compose(name);
    await unready.browser.type(drafts.breach);
    await unready.modelIs(name, drafts.breach);
    await sendBy(unready, atFirstStep(pages[name]), 'click');
    await lastStep(name, unready);
    await unready.browser.chooseOption(/Age UK Cambridgeshire/);
    // By the time that the page has answered the popup it has been told of the rules, too.
    await unready.browser.withPopup(popup =>
      waitFor('the popup to know the rules', async () => /Age UK/.test(await popup.text())),
    );
    await unready.pressSend(name);
    await unready.sheet();
    expect(await unready.sent()).toEqual([]);
    await unready.postAnyway();
    await unready.sentIs(drafts.breach);
  });
});

function lastStep(name: PageName, at = desk): Promise<unknown> {
  return waitFor('the last step', () =>
    at.browser.evaluate<boolean>('return Boolean(document.querySelector(args[0]));', pages[name].send),
  );
}

/** What Facebook asks when a draft is closed: "Save this post as a draft?", with "Discard" at the end. */
function showDialog(): Promise<void> {
  return desk.browser.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<div role="dialog" class="dialog"><h2>Save?</h2><div role="button" tabindex="0" id="discard">Discard</div></div>');
     window.discarded = 0;
     document.querySelector('#discard').addEventListener('click', () => { window.discarded += 1; });`,
  );
}

function discarded(times: number): Promise<unknown> {
  return waitFor('the draft to be discarded', () =>
    desk.browser.evaluate<boolean>('return window.discarded === args[0];', times),
  );
}
