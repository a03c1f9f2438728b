import { beforeAll, expect, test } from 'vitest';
import type { OpenPopup } from '../helpers/browsers/test-browser';
import { waitFor } from '../helpers/browsers/wait-for';
import { Desk } from './desk';
import { drafts } from './drafts';

/** What is said of the page, and decided for it, from the toolbar. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});

test('the page is checked: each box, its editor, its send control, and nothing of what is written', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.withPopup(async popup => {
    await says(popup, /Age UK Cambridgeshire & Peterborough/);
    await popup.press(/Check this page/);
    await says(popup, /post: post, Draft\.js, sent by button\[data-testid="tweetButtonInline"\]/);
    await says(popup, /as test_handle/);
    expect(await popup.text()).not.toMatch(/Marlow|dementia/);
  });
});

test('a box that nobody described is checked, and said to be known by its shape', async () => {
  await desk.open('x');
  await addBox('<div role="dialog"><div class="card"><textarea></textarea><button>Go</button></div></div>');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.withPopup(async popup => {
    await popup.press(/Check this page/);
    await says(popup, /recognised by its shape/);
  });
});

test('a box that is not understood is said not to be checked, beside it and in the popup', async () => {
  await desk.open('x');
  await addBox('<div class="card"><textarea></textarea></div>');
  await waitFor('the state beside the box', async () =>
    /does not know this box/.test(await desk.browser.uiText()),
  );
  await desk.browser.withPopup(async popup => {
    await popup.press(/Check this page/);
    await says(popup, /one box to write in that it does not know/);
  });
});

test('a site is switched off and on again, and it is said beside the box', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.browser.withPopup(popup => popup.press(/Don't check on X/));
  await desk.focus('x');
  await waitFor('the state beside the box', async () => /switched off/.test(await desk.browser.uiText()));
  await desk.nothingUnderlined();
  await desk.pressSend('x');
  await desk.sentIs(drafts.breach);

  await desk.browser.withPopup(popup => popup.press(/Check on X again/));
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
});

test('as whom an account posts is chosen there, and shown beside the box', async () => {
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await waitFor('the role', async () => /as yourself/.test(await desk.browser.uiText()));
  await desk.browser.withPopup(popup => popup.press(/for the organisation/));
  await desk.focus('x');
  await waitFor('the role', async () => /for Age UK/.test(await desk.browser.uiText()));
  await desk.browser.withPopup(popup => popup.press(/as myself/));
});

function says(popup: OpenPopup, words: RegExp): Promise<unknown> {
  return waitFor(`${words} in the popup`, async () => words.test(await popup.text()));
}

/** Something to write in that the site's pages did not have when they were described. */
async function addBox(html: string): Promise<void> {
  await desk.browser.evaluate(
    `const place = document.createElement('div');
     place.innerHTML = args[0];
     document.querySelector('main').prepend(place);`,
    html,
  );
  await desk.browser.click('main textarea');
}
