import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type PageName, pages, type ReplicaPage } from '../sites/pages';
import { Desk } from './desk';
import { shortDrafts as drafts } from './drafts';
import { languageFor, queryFor } from './drawn';
import { atFirstStep, sendBy, type Way, waysOf, write } from './ways';

/** Every surface, every way to send it, a breach and a clean text: held with nothing sent, and sent exactly once. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared();
});
afterAll(() => console.log(drawn()));

const isQuick = process.env.SECOND_LOOK_BROWSER === 'firefox';

/** What came of each cell, as it is printed at the end. */
const matrix = new Map<PageName, Map<Way, string>>();

describe.each(everyPage())('%s', name => {
  const page: ReplicaPage = pages[name];
  const ways = isQuick ? waysOf(page).slice(0, 1) : waysOf(page);
  const row = new Map<Way, string>(ways.map(way => [way, 'FAILED']));
  const query = queryFor(name);
  matrix.set(name, row);

  test(`a breach is held and a clean text goes, by ${ways.join(', ')}, with ${query}`, async () => {
    await desk.compose(name, query);
    await write(desk, name, drafts.breach);
    await desk.underlined(drafts.breachWords);
    for (const way of ways) {
      await sendBy(desk, atFirstStep(page), way);
      await desk.sheet();
      expect(await desk.sent()).toEqual([]);
      await desk.browser.press('Escape');
      await desk.sheetGone();
      expect(await desk.model(name)).toBe(`${page.holds ?? ''}${drafts.breach}`);
      row.set(way, 'held');
    }

    let sent: string[] = [];
    for (const [index, way] of ways.entries()) {
      // The caret is back in the box, which some composers take away once its text is sent.
      if (index > 0 && (await isThere(name))) await desk.focus(name);
      else if (index > 0 || isQuick) {
        await desk.compose(name, query);
        sent = [];
      }
      // In Firefox some of the boxes lose their lines with all of their text.
      if (!isQuick || page.holds) await desk.browser.press('Control+a');
      await desk.browser.type(drafts.clean);
      await desk.modelIs(name, drafts.clean);
      await sendBy(desk, page, way);
      sent = [...sent, ...(page.sentBefore ?? []), drafts.clean];
      await desk.sentIs(...sent);
      expect(await desk.sheetNow()).toBeUndefined();
      row.set(way, 'held, sent');
    }
  });
});

function isThere(name: PageName): Promise<boolean> {
  const { composer, sentBefore }: ReplicaPage = pages[name];
  if (sentBefore) return Promise.resolve(false);
  return desk.browser.evaluate<boolean>(
    `return Boolean(window.replica.composers[args[0]].editable()?.checkVisibility());`,
    composer,
  );
}

function drawn(): string {
  const lines = [...matrix].map(([name, row]) => {
    const cells = [...row].map(([way, outcome]) => `${way}: ${outcome}`);
    return `${name.padEnd(32)} ${languageFor(name)}  ${cells.join(' · ')}`;
  });
  return ['surface × way of sending × {breach, clean}', ...lines].join('\n');
}
