import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { drafts } from './drafts';
import { EditorBench } from './editor-bench';
import type { Place } from './editor-cases';

/** The extension itself at work in the editors: a fix by the card or the sheet, and the way back. */
let bench: EditorBench;
beforeAll(async () => {
  bench = await EditorBench.open({});
});

const PLACES: readonly Place[] = [
  { editor: 'draft-js', root: 'light' },
  { editor: 'lexical', root: 'light' },
  { editor: 'lexical', root: 'shadow' },
  { editor: 'tiptap', root: 'shadow' },
  { editor: 'quill', root: 'light' },
  { editor: 'quill', root: 'shadow' },
  { editor: 'bare', root: 'light' },
  { editor: 'textarea', root: 'shadow' },
  { editor: 'react-textarea', root: 'light' },
];

describe.each(PLACES)('$editor, in $root DOM', place => {
  test('what the card adds is taken back by the line that says so, and the caret stays', async () => {
    await bench.put(place, []);
    await bench.desk.browser.type(drafts.noDisclaimer);
    await bench.desk.underlined('AUKCAP');
    for (let back = 0; back < 4; back += 1) await bench.desk.browser.press('ArrowLeft');
    await addDisclaimer();
    await waitFor('the disclaimer in the model', async () =>
      /my own personal views/.test(await bench.model()),
    );
    await bench.desk.pressButton(/^Undo$/);
    await bench.modelIs(drafts.noDisclaimer);
    await offerGone();
    await bench.desk.browser.type('Z');
    await bench.modelIs(drafts.noDisclaimer.replace(/(?=....$)/, 'Z'));
  });
});

test('typing ends the offer, and F6 goes into it', async () => {
  await bench.put({ editor: 'tiptap', root: 'light' }, []);
  await bench.desk.browser.type(drafts.noDisclaimer);
  await bench.desk.underlined('AUKCAP');
  await addDisclaimer();
  await bench.desk.button(/^Undo$/);
  await bench.desk.browser.type('!');
  await offerGone();

  await bench.put({ editor: 'tiptap', root: 'light' }, []);
  await bench.desk.browser.type(drafts.noDisclaimer);
  await bench.desk.underlined('AUKCAP');
  await addDisclaimer();
  await bench.desk.button(/^Undo$/);
  await bench.desk.browser.press('F6');
  await waitFor('the focus in the offer', async () => (await bench.desk.button(/^Undo$/)).isFocused);
  await bench.desk.browser.press('Enter');
  await bench.modelIs(drafts.noDisclaimer);
});

test('what the sheet adds can be taken back too', async () => {
  const { desk } = bench;
  await desk.compose('linkedin');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.underlined('AUKCAP');
  await desk.pressSend('linkedin');
  await desk.sheet();
  await desk.pressButton(/Add disclaimer/);
  await waitFor('the disclaimer in the model', async () =>
    /my own personal views/.test(await desk.model('linkedin')),
  );
  await desk.pressButton(/^Undo$/);
  await desk.modelIs('linkedin', drafts.noDisclaimer);
  expect(await desk.sent()).toEqual([]);
});

async function addDisclaimer(): Promise<void> {
  await bench.desk.browser.press('F8');
  await bench.desk.browser.press('F8');
  await bench.desk.pressButton(/Add disclaimer/);
}

function offerGone(): Promise<unknown> {
  return waitFor('the offer to be gone', async () =>
    (await bench.desk.browser.ui('button')).every(({ name }) => name !== 'Undo'),
  );
}
