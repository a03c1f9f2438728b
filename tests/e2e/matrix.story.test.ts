import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type PageName, pages, type ReplicaPage } from '../sites/pages';
import { Desk } from './desk';
import { shortDrafts as drafts } from './drafts';
import { languageFor, queryFor } from './drawn';
import { atFirstStep, sendBy, type Way, waysOf, write } from './ways';

/** Every surface, every way to send it, a breach and a clean text: held with nothing sent, and sent exactly once. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk?.close();
  console.log(drawn());
});

const isQuick = process.env.SECOND_LOOK_BROWSER === 'firefox';

/** What came of each cell, as it is printed at the end. */
const matrix = new Map<PageName, Map<Way, string>>();

describe.each(everyPage())('%s', name => {
  const page: ReplicaPage = pages[name];
  const language = languageFor(name);
  const ways = isQuick ? waysOf(page).slice(0, 1) : waysOf(page);
  const row = new Map<Way, string>(ways.map(way => [way, 'FAILED']));
  matrix.set(name, row);

  test.each(ways)(`a breach is held and a clean text goes, by %s, in ${language}`, async way => {
    await desk.compose(name, queryFor(name, way));
    await write(desk, name, drafts.breach);
    await desk.underlined(drafts.breachWords);
    await sendBy(desk, atFirstStep(page), way);
    await desk.sheet();
    expect(await desk.sent()).toEqual([]);
    await desk.browser.press('Escape');
    await desk.sheetGone();
    expect(await desk.model(name)).toBe(`${page.holds ?? ''}${drafts.breach}`);
    row.set(way, 'held');

    // The caret is back in the box.
    await desk.browser.press('Control+a');
    await desk.browser.type(drafts.clean);
    await desk.modelIs(name, drafts.clean);
    await sendBy(desk, page, way);
    await desk.sentIs(...(page.sentBefore ?? []), drafts.clean);
    expect(await desk.sheetNow()).toBeUndefined();
    row.set(way, 'held, sent');
  });
});

function drawn(): string {
  const lines = [...matrix].map(([name, row]) => {
    const cells = [...row].map(([way, outcome]) => `${way}: ${outcome}`);
    return `${name.padEnd(32)} ${languageFor(name)}  ${cells.join(' · ')}`;
  });
  return ['surface × way of sending × {breach, clean}', ...lines].join('\n');
}
