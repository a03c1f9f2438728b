import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../helpers/browsers/wait-for';
import { pageNames, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

/** What the other stories take for granted about the browser that they drive. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.close());
beforeEach(() => desk.compose('linkedin'));

test('keys and mouse are those of a person: the browser vouches for each event', async () => {
  await desk.browser.evaluate(
    `window.vouched = {};
     for (const type of ['keydown', 'beforeinput', 'input', 'pointerdown', 'click'])
       addEventListener(type, event => { window.vouched[type] = event.isTrusted; }, true);`,
  );
  await desk.browser.type('a');
  // Not the send button: what the gate lets go is a click of its own.
  await desk.browser.click(pages.linkedin.editable);
  expect(await desk.browser.evaluate('return window.vouched;')).toEqual({
    keydown: true,
    beforeinput: true,
    input: true,
    pointerdown: true,
    click: true,
  });
});

test('what is typed arrives letter by letter, with emoji, quotes, line breaks and corrections', async () => {
  await desk.browser.type('👩‍⚕️ 🇬🇧 é “so” 🪿x');
  await desk.browser.press('Backspace');
  await desk.browser.press('Shift+Enter');
  await desk.browser.type('Ends');
  await desk.browser.press('Home');
  await desk.browser.type('It ');
  await desk.modelIs('linkedin', '👩‍⚕️ 🇬🇧 é “so” 🪿\nIt Ends');
});

test('what is in a closed shadow root is found by role and name, and where it can be clicked', async () => {
  await desk.browser.type(drafts.breach);
  await desk.pressSend('linkedin');
  const sheet = await desk.sheet();
  const back = await desk.button(/Go back and edit/);
  expect(back.isFocused).toBe(true);
  expect(back.rect.y).toBeGreaterThan(sheet.rect.y);
  expect(back.rect.y + back.rect.height).toBeLessThan(sheet.rect.y + sheet.rect.height);
  expect((await desk.browser.ui('heading')).map(({ name }) => name)).toContain('Your policy says take care');
  expect(await desk.browser.uiText()).toContain('Post anyway');

  await desk.browser.press('Tab');
  const buttons = await desk.browser.ui('button');
  expect(buttons.filter(({ isFocused }) => isFocused)).toHaveLength(1);
  expect((await desk.button(/Go back and edit/)).isFocused).toBe(false);
  await desk.pressButton(/Go back and edit/);
  await desk.sheetGone();
});

test('the background can be stopped, and the next message wakes it', async () => {
  await desk.browser.type(drafts.clean);
  await waitFor('the background to run', () => desk.browser.isBackgroundRunning());
  await desk.browser.stopBackground();
  expect(await desk.browser.isBackgroundRunning()).toBe(false);
  await desk.browser.type('!');
  await waitFor('the background to run again', () => desk.browser.isBackgroundRunning());
});

test('the options page is a tab of its own, and the page that was open stays as it was', async () => {
  await desk.browser.type(drafts.clean);
  await desk.browser.chooseOption(/Incident Management Solutions/);
  expect(JSON.stringify(await desk.browser.storage())).toContain('ims');
  await desk.browser.chooseOption(/Age UK Cambridgeshire/);
  await desk.browser.type('!');
  await desk.modelIs('linkedin', `${drafts.clean}!`);
});

test('what is removed takes its storage along, and can be installed and reloaded again', async () => {
  await desk.browser.removeExtension();
  expect(await desk.browser.isBackgroundRunning()).toBe(false);
  await desk.browser.installExtension();
  expect(JSON.stringify(await desk.browser.storage())).not.toContain('ageukcap');
  await desk.browser.chooseOption(/Age UK Cambridgeshire/);
  await desk.browser.reloadExtension();
  expect(JSON.stringify(await desk.browser.storage())).toContain('ageukcap');
});

test('the window takes the size and the colours that are asked for', async () => {
  const look = () =>
    desk.browser.evaluate(
      `return [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches];`,
    );
  await desk.browser.resize(700, 600);
  await desk.browser.dark(true);
  await waitFor('a small dark window', async () => JSON.stringify(await look()) === '[700,600,true]');
  await desk.browser.resize(1100, 800);
  await desk.browser.dark(false);
  await waitFor('a large light window', async () => JSON.stringify(await look()) === '[1100,800,false]');
});

test('only the sites were reached; an attempt to reach anything else is refused and counted', async () => {
  const sites = new Set<string>(pageNames().map(name => pages[name].host));
  const strangers = () => desk.browser.hosts().filter(host => !sites.has(host));
  expect(strangers()).toEqual([]);
  const localhost = `localhost:${desk.sites.indexPort}`;
  for (const url of ['https://elsewhere.example/', `http://${localhost}/`])
    await desk.browser.open(url).catch(() => 'refused');
  expect(new Set(strangers())).toEqual(new Set(['elsewhere.example', localhost]));
});
