import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { bundleGallery } from '../helpers/bundle-ours';
import { Desk } from './desk';
import { drafts } from './drafts';

/** Each with words that are there once it is whole. */
const PAGES = [
  ['welcome.html', 'Whose rules do you follow?'],
  ['options.html', 'Rules that you may switch off'],
  ['install.html', 'I have a link'],
  ['guidance.html', 'Disclaimers to copy'],
  ['popup.html', 'Read the policy behind these rules'],
] as const;

/** The extension's own pages, and what is chosen in them. */
let desk: Desk;
let gallery: string;
beforeAll(async () => {
  gallery = await bundleGallery();
  desk = await Desk.shared({ pack: null });
});

test('from the installation to a first underlined word by keyboard alone, in three screens', async () => {
  await desk.browser.openOwn('welcome.html');
  await shown('Whose rules do you follow?');
  await press('Tab', 'Space', 'ArrowDown');
  await shown('Saved: Allsorts Support Services');
  await press('Tab', 'Enter');
  await shown('What it sees, and what stays yours');
  await press('Tab', 'Enter');
  await shown('Try it here first');
  await press('Tab');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await shown('would be held once');
  expect(JSON.stringify(await desk.browser.storage())).not.toMatch(/marlow/i);
});

test('the policy opens at the clause that the address names', async () => {
  await desk.browser.openOwn('guidance.html#ALL1-25');
  await waitFor('the clause to be in sight', () =>
    desk.browser.evaluateApart<boolean>(
      `const { top, bottom } = document.querySelector('[aria-current]')?.getBoundingClientRect() ?? {};
       return top >= 0 && bottom <= innerHeight;`,
    ),
  );
});

test('what was chosen about a held post is noted once the log is on, and never a word of the post', async () => {
  await desk.settings({ pack: 'ageukcap' });
  await hold();
  await desk.pressButton(/Go back and edit/);
  await desk.sheetGone();
  expect(JSON.stringify(await desk.browser.storage())).not.toContain('"choice"');

  await desk.settings({ pack: 'ageukcap', log: true });
  await hold();
  await desk.pressButton(/Go back and edit/);
  await desk.sheetGone();
  const stored = await waitFor('the choice to be noted', async () => {
    const all = JSON.stringify(await desk.browser.storage());
    return all.includes('"choice":"edit"') && all;
  });
  expect(stored).toMatch(/"rules":\["service-user"/);
  expect(stored).not.toMatch(/marlow|dementia/i);
});

test('a rule that is switched off says nothing more, at once and in the open page', async () => {
  await desk.settings({ pack: 'ageukcap' });
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.underlined('AUKCAP');
  await desk.settings({
    pack: 'ageukcap',
    rules: { ageukcap: { 'organisation-named': false, 'work-shown': false } },
  });
  await desk.focus('x');
  await desk.nothingUnderlined();
});

test('the language and the look that were chosen are those in the page too, at once', async () => {
  await desk.settings({ pack: 'ageukcap', language: 'pl', look: 'dark' });
  await hold();
  await desk.button(/Wróć i popraw/);
  await desk.browser.press('Escape');
  await desk.sheetGone();
  await desk.settings({ pack: 'ageukcap' });
  await desk.browser.type('!');
  await waitFor('English again', async () => /to look at/.test(await desk.browser.uiText()));
});

test('in a narrow window nothing has to be scrolled sideways', async () => {
  await desk.browser.store({
    settings: { pack: 'allsorts', log: true },
    log: [{ at: Date.now(), site: 'facebook', rules: ['service-user'], choice: 'edit' }],
  });
  await desk.browser.resize(320, 640);
  for (const [path, words] of [...PAGES, ['options.html#log', 'How often you thought again']] as const) {
    await desk.browser.openOwn(path);
    await shown(words);
    const [needed, there] = await desk.browser.evaluateApart<[number, number]>(
      'return [document.documentElement.scrollWidth, innerWidth];',
    );
    expect({ path, isWhole: needed <= there }).toEqual({ path, isWhole: true });
  }
  await desk.browser.resize(1100, 800);
});

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', look => {
  beforeAll(() => desk.settings({ pack: 'ageukcap', look, log: true }));

  test.each(PAGES)('on %s', async (path, words) => {
    await desk.browser.openOwn(path);
    await shown(words);
    expect(await faults()).toEqual([]);
  });

  test.each(['card', 'list', 'sheet', 'status', 'undo', 'line'])('in the %s', async name => {
    await desk.browser.openOwn('guidance.html');
    await shown('Disclaimers to copy');
    await desk.browser.dark(look === 'dark');
    await desk.browser.evaluateApart(
      `${gallery}; globalThis.secondLookShownAs = { look: args[0] }; gallery.show(args[1]);`,
      look,
      name,
    );
    expect(await faults()).toEqual([]);
    await desk.browser.dark(false);
  });
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await desk.browser.press(key);
}

async function hold(): Promise<void> {
  await desk.compose('x');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('x');
  await desk.sheet();
}

function shown(words: string): Promise<unknown> {
  return waitFor(`“${words}”`, () =>
    desk.browser.evaluateApart<boolean>(`return document.body.innerText.includes(args[0]);`, words),
  );
}

/** Whole pages, so that the order of headings and landmarks counts too. */
function faults(): Promise<string[]> {
  return desk.browser.evaluateApart<string[]>(
    `${axe.source};
     return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))));`,
  );
}
