import { type PageName, pages, type ReplicaPage } from '../sites/pages';
import type { Desk } from './desk';
import { isTapped } from './drawn';

/** The ways in which what is written on a page can be sent. */
export type Way = 'click' | 'Enter on the control' | 'Space on the control' | ReplicaPage['sendsOn'][number];

export function waysOf({ sendsOn, divButton, sendsByKeysOnly }: ReplicaPage): Way[] {
  if (sendsByKeysOnly) return [...sendsOn];
  return [
    'click',
    ...sendsOn,
    ...(divButton ? (['Enter on the control', 'Space on the control'] as const) : []),
  ];
}

/** The page as it is at the first press that leads to sending: what is held is held there. */
export function atFirstStep(page: ReplicaPage): ReplicaPage {
  const [first] = page.sendAfter ?? [];
  return first ? { ...page, send: first, sendAfter: [] } : page;
}

/** Writes a text behind what the box holds. */
export async function write(desk: Desk, name: PageName, text: string): Promise<void> {
  const { holds = '' }: ReplicaPage = pages[name];
  if (holds) await desk.browser.press('Control+End');
  await desk.browser.type(text);
  await desk.modelIs(name, `${holds}${text}`);
}

export async function sendBy(desk: Desk, page: ReplicaPage, way: Way): Promise<void> {
  if (way === 'Enter' || way === 'Control+Enter') {
    await desk.browser.press(way);
    return;
  }
  for (const selector of page.sendAfter ?? []) await desk.browser.click(selector, page.shadowHost);
  if (way === 'click') {
    const { browser } = desk;
    if (browser.tap && isTapped(page.site)) await browser.tap(page.send, page.frame ?? page.shadowHost);
    else await browser.click(page.send, page.frame ?? page.shadowHost);
    return;
  }
  await focusOn(desk, page.send);
  await desk.browser.press(way === 'Enter on the control' ? 'Enter' : 'Space');
}

/** Editors answer to the last key by putting the caret into their text once more, which would take the focus back. */
function focusOn(desk: Desk, selector: string): Promise<void> {
  return desk.browser.evaluate(
    `return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
       .then(() => document.querySelector(args[0]).focus());`,
    selector,
  );
}
