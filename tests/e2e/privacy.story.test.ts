import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageNames, pages } from '../sites/pages';
import { Desk } from './desk';
import { drafts } from './drafts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.close());

test('no request leaves the browser, and no word of a draft is stored', async () => {
  for (const name of pageNames()) {
    await desk.compose(name);
    await desk.browser.type(drafts.breach);
    await desk.underlined(drafts.breachWords);
    await desk.pressSend(name);
    await desk.sheet();
    await desk.browser.press('Escape');
    await desk.sheetGone();
  }
  // Every host that was tried, reached or not: the pages' own, and no other.
  const known: readonly string[] = pageNames().map(name => pages[name].host);
  expect(desk.browser.hosts().filter(host => !known.includes(host.replace(/:\d+$/, '')))).toEqual([]);
  const pagesOnly = desk.sites.requests.filter(({ path }) => !isOfPages(path));
  expect(pagesOnly).toEqual([]);
  expect(desk.sites.requests.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
  expect(JSON.stringify(desk.sites.requests)).not.toMatch(/marlow|dementia/i);

  const stored = JSON.stringify(await desk.browser.storage());
  expect(stored).toContain('ageukcap');
  expect(stored).not.toMatch(/marlow|dementia|room/i);
});

test('the page cannot see into what we show, and its policy refused nothing of ours', async () => {
  await desk.compose('linkedin');
  await desk.browser.type(drafts.breach);
  await desk.underlined(drafts.breachWords);
  await desk.pressSend('linkedin');
  await desk.sheet();
  const seen = await desk.browser.evaluate<{ roots: number; words: string; refused: string[] }>(
    `const all = [...document.querySelectorAll('*')];
     return {
       roots: all.filter(element => element.shadowRoot).length,
       words: document.documentElement.outerHTML,
       refused: [...window.replica.refused],
     };`,
  );
  expect(seen.roots).toBe(0);
  expect(seen.words).not.toMatch(/second.?look|-extension:/i);
  expect(seen.refused).toEqual([]);
});

function isOfPages(path: string): boolean {
  const known = [...pageNames().map(name => pages[name].path), '/favicon.ico'];
  return known.includes(path) || path.startsWith('/replica/');
}
