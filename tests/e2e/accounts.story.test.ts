import { beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages, type ReplicaPage } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

const OFFICIAL = 'Age UK Cambridgeshire & Peterborough';
const PERSON = 'Dana Fry';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});
beforeEach(() => desk.settings({ pack: 'ageukcap', role: 'personal' }));

/** Opens the page's compose box, which shows that one posts as this account. */
async function composeAs(name: PageName, account: string): Promise<void> {
  const { shows }: ReplicaPage = pages[name];
  await desk.compose(name);
  await desk.browser.evaluate(
    `const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
     while (all.nextNode()) if (all.currentNode.data.trim() === args[0]) all.currentNode.data = args[1];`,
    shows?.account,
    account,
  );
}

/** The words of the sheet that a breach brings up. */
async function heldAs(name: PageName, account: string): Promise<string> {
  await composeAs(name, account);
  await desk.browser.type(drafts.breach);
  await desk.pressSend(name);
  await desk.sheet();
  return desk.browser.uiText();
}

test('an account of the organisation posts for it, whatever is said in general', async () => {
  expect(await heldAs('facebook', OFFICIAL)).toContain('You are posting for the organisation');
});

test('any other account posts as the person says in general', async () => {
  expect(await heldAs('facebook', PERSON)).toContain('You are posting as yourself');
});

test('what the person says of an account counts before the list', async () => {
  const accounts = [
    { site: 'facebook', account: OFFICIAL, role: 'personal' },
    { site: 'facebook', account: PERSON, role: 'authorised' },
  ];
  await desk.settings({ pack: 'ageukcap', role: 'personal', accounts });
  expect(await heldAs('facebook', OFFICIAL)).toContain('You are posting as yourself');
  expect(await heldAs('facebook', PERSON)).toContain('You are posting for the organisation');
});

test('an account has the rules that were chosen for it, and says whose they are', async () => {
  const accounts = [{ site: 'facebook', account: PERSON, pack: 'ims' }];
  await desk.settings({ pack: 'ageukcap', alsoUsed: ['ims'], role: 'personal', accounts });
  expect(await heldAs('facebook', PERSON)).toContain('by the rules of Incident Management Solutions');
  expect(await heldAs('facebook', 'Sam Hill')).toContain(`by the rules of ${OFFICIAL}`);
});

test('a staff message on somebody’s own account is held, and so is the reverse', async () => {
  await composeAs('facebook', PERSON);
  await desk.browser.type('Join us at our AUKCAP coffee morning on Friday');
  await desk.pressSend('facebook');
  await desk.sheet();
  expect(await desk.browser.uiText()).toContain('this is not one of its accounts');

  await composeAs('facebook', OFFICIAL);
  await desk.browser.type('Finally got my kids to bed, wine time');
  await desk.pressSend('facebook');
  await desk.sheet();
  expect(await desk.browser.uiText()).toContain('the account is one of AUKCAP’s');
});

test('with messages switched off they pass unchecked, and posts do not', async () => {
  await desk.settings({ pack: 'ageukcap', messages: false });
  await desk.compose('messenger');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('messenger');
  await desk.sentIs(drafts.breach);
  await desk.line(/messages are switched off/);
  expect(await desk.underlines()).toEqual([]);
  await heldAs('facebook', PERSON);
});

test('on a site switched off everything passes, and says so; another site is checked', async () => {
  await desk.settings({ pack: 'ageukcap', sitesOff: ['facebook'] });
  await desk.compose('facebook');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('facebook');
  await desk.sentIs(drafts.breach);
  await desk.line(/this site is switched off/);
  await heldAs('linkedin', PERSON);
});

test('during a pause everything passes, and says so', async () => {
  await desk.settings({ pack: 'ageukcap', pausedUntil: Date.now() + 10 * 60_000 });
  await desk.compose('facebook');
  await desk.browser.type(drafts.breach);
  await desk.pressSend('facebook');
  await desk.sentIs(drafts.breach);
  await desk.line(/Second Look is paused/);
});

test('a pause ends by itself, in a page that stays open', async () => {
  await desk.settings({ pack: 'ageukcap', pausedUntil: Date.now() + 3000 });
  await desk.compose('facebook');
  await desk.browser.type(drafts.breach);
  await waitFor('the breach to be underlined once more is typed', async () => {
    await desk.browser.type('.');
    return (await desk.underlines()).some(({ words }) => words.includes(drafts.breachWords));
  });
});

test('a profile that one looks at is read for its disclaimer, if it is one’s own', async () => {
  await desk.settings({ pack: 'ageukcap' });
  for (const [path, isHeld] of [
    ['/other_handle', true],
    ['/test_handle', false],
  ] as const) {
    await desk.open('x');
    await visit(path);
    await desk.focus('x');
    await desk.browser.type(drafts.noDisclaimer);
    await desk.pressSend('x');
    if (isHeld) await desk.sheet();
    else await desk.sentIs(drafts.noDisclaimer);
  }
});

test('to look at one’s profile is enough, with nothing written there', async () => {
  await desk.settings({ pack: 'ageukcap' });
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.underlined('AUKCAP');
  await visit('/test_handle');
  await desk.browser.click('[data-testid="UserDescription"]');
  await waitFor('it to be noted', async () =>
    /hasDisclaimer/.test(JSON.stringify(await desk.browser.storage())),
  );
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.pressSend('x');
  await desk.sentIs(drafts.noDisclaimer);
});

test('a disclaimer that stands in one’s profile is not asked for in a post, once it was seen there', async () => {
  await desk.settings({ pack: 'ageukcap' });
  await desk.compose('x-profile');
  await desk.browser.type('Charity worker.');
  await desk.pressSend('x-profile');
  await desk.sentIs('Charity worker.');
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.pressSend('x');
  await desk.sheet();

  await desk.compose('x-profile');
  await desk.browser.type('Charity worker. Views my own.');
  await desk.pressSend('x-profile');
  await desk.sentIs('Charity worker. Views my own.');
  await desk.compose('x');
  await desk.browser.type(drafts.noDisclaimer);
  await desk.pressSend('x');
  await desk.sentIs(drafts.noDisclaimer);
  const stored = JSON.stringify(await desk.browser.storage());
  expect(stored).toContain('"hasDisclaimer":true');
  expect(stored).not.toMatch(/charity worker|views my own/i);
});

/** As a site goes from page to page: without loading anything. */
function visit(path: string): Promise<void> {
  return desk.browser.evaluate(
    `history.replaceState({}, '', args[0]);
     const bio = document.createElement('div');
     bio.dataset.testid = 'UserDescription';
     bio.textContent = 'Runner, reader. All opinions are mine alone.';
     document.querySelector('main').prepend(bio);`,
    path,
  );
}
