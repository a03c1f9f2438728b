import { beforeAll, expect, test } from 'vitest';
import { openSignedPack } from '@/src/signing/open-signed-pack';
import { waitFor } from '../helpers/browsers/wait-for';
import { Desk } from './desk';

/** A manager, from the template for care providers to a signed pack, with the keyboard alone. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared({ pack: null });
});

const PASSPHRASE = 'pony lantern harbour';

test('from the template to a signed pack by keyboard, with nothing lost on the way', async () => {
  await desk.browser.openOwn('studio.html');
  await choose('Meadowbank Care (care provider template)');
  await goTo('Full name');
  await desk.browser.press('Control+a');
  await desk.browser.type('Oakhill Care');
  await kept();

  await desk.browser.open('about:blank');
  await desk.browser.openOwn('studio.html#organisation');
  await waitFor('the name as it was typed', async () => (await fieldOf('Full name')) === 'Oakhill Care');
  await choose('Undo');
  await waitFor('the name before', async () => (await fieldOf('Full name')) === 'Meadowbank Care');
  await choose('Redo');
  await waitFor('the name after', async () => (await fieldOf('Full name')) === 'Oakhill Care');

  await choose('Sign and publish');
  await goTo('New passphrase');
  await desk.browser.type(PASSPHRASE);
  await goTo('The same again');
  await desk.browser.type(PASSPHRASE);
  await noteFiles();
  await choose('Make a key');
  await waitFor('the key in words', () => says('The key in words'));
  await goTo('Passphrase of the key');
  await desk.browser.type(PASSPHRASE);
  await choose('Sign this version');
  await waitFor('the signature', () => says('Version 1.0.0 is signed'));
  await choose('Save the signed pack');

  expect(await savedFiles()).toEqual(['second-look-key.json', 'our-care-provider-1.0.0.json']);
  const opened = await openSignedPack(new TextEncoder().encode(await signedFile()), { now: new Date() });
  expect(opened.ok && opened.pack.organisation.name).toBe('Oakhill Care');
  expect(JSON.stringify(await desk.browser.storage())).not.toContain(PASSPHRASE);
});

/** Goes to what is called so, by the Tab key alone, and presses Enter there. */
async function choose(name: string): Promise<void> {
  await goTo(name);
  await desk.browser.press('Enter');
}

async function goTo(name: string): Promise<void> {
  await waitFor(`“${name}”`, () => says(name));
  for (let steps = 0; steps < 150; steps += 1) {
    if ((await focused()) === name) return;
    await desk.browser.press('Tab');
  }
  throw new Error(`The Tab key does not lead to “${name}”.`);
}

function focused(): Promise<string> {
  return desk.browser.evaluateApart<string>(
    `const element = document.activeElement;
     return (element?.labels?.[0] ?? element)?.textContent.trim() ?? '';`,
  );
}

function says(words: string): Promise<boolean> {
  return desk.browser.evaluateApart<boolean>('return document.body.textContent.includes(args[0]);', words);
}

function fieldOf(label: string): Promise<string> {
  return desk.browser.evaluateApart<string>(
    `return [...document.querySelectorAll('input')].find(({ labels }) => labels[0]?.textContent === args[0])?.value ?? '';`,
    label,
  );
}

async function kept(): Promise<void> {
  await waitFor('the change to be kept', () => says('All changes are kept'));
}

/** From here on the names of files that are handed out are noted. */
async function noteFiles(): Promise<void> {
  await desk.browser.evaluateApart(
    `const { dataset } = document.documentElement;
     dataset.handedOut = '';
     document.addEventListener('click', ({ target }) => {
       if (target.download) dataset.handedOut += target.download + ' ';
     }, true);`,
  );
}

function savedFiles(): Promise<string[]> {
  return desk.browser.evaluateApart<string[]>(
    "return document.documentElement.dataset.handedOut.trim().split(' ');",
  );
}

/** The signed file, as it is kept beside the pack. */
function signedFile(): Promise<string> {
  return desk.browser.evaluateApart<string>(
    `const answer = request => new Promise((resolve, reject) => {
       request.onsuccess = () => resolve(request.result);
       request.onerror = () => reject(request.error);
     });
     return answer(indexedDB.open('second-look-studio')).then(async database => {
       const drafts = database.transaction('drafts').objectStore('drafts');
       const key = (await answer(drafts.getAllKeys())).find(each => each.startsWith('signed '));
       return new Blob([(await answer(drafts.get(key)))[0].signed]).text();
     });`,
  );
}
