import { type PageName, pages, type ReplicaPage } from '../sites/pages';
import type { Desk } from './desk';

/** The ways in which what is written on a page can be sent. */
export type Way = 'click' | 'Enter on the control' | 'Space on the control' | ReplicaPage['sendsOn'][number];

export function waysOf({ sendsOn, divButton }: ReplicaPage): Way[] {
  return [
    'click',
    ...sendsOn,
    ...(divButton ? (['Enter on the control', 'Space on the control'] as const) : []),
  ];
}

/** Writes a text behind what the box holds. */
export async function write(desk: Desk, name: PageName, text: string): Promise<void> {
  const { holds = '' }: ReplicaPage = pages[name];
  if (holds) await desk.browser.press('Control+End');
  await desk.browser.type(text);
  await desk.modelIs(name, `${holds}${text}`);
}

/** The first press that leads to sending: where there are several steps, a breach is held there. */
export async function beginSending(desk: Desk, page: ReplicaPage, way: Way): Promise<void> {
  const [first] = page.sendAfter ?? [];
  if (first) await desk.browser.click(first, page.shadowHost);
  else await sendBy(desk, page, way);
}

export async function sendBy(desk: Desk, page: ReplicaPage, way: Way): Promise<void> {
  if (way === 'Enter' || way === 'Control+Enter') {
    await desk.browser.press(way);
    return;
  }
  for (const selector of page.sendAfter ?? []) await desk.browser.click(selector, page.shadowHost);
  if (way === 'click') {
    await desk.browser.click(page.send, page.frame ?? page.shadowHost);
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
