import type { Composer } from './site';

/** Compose boxes that nobody has described: something to write in, of some size, with something like a send button beside it. */
const box =
  ':is(textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"])' +
  ':not([role="searchbox"], [role="combobox"], [readonly], [disabled], [role="search"] *)';
const send = [{ control: 'button, [role="button"], input[type="submit"]', pick: 'last-after' }] as const;

export const shapes: readonly Composer[] = [
  { id: 'shape', surface: 'post', box, within: 'dialog, [role="dialog"]', send, isGuess: true },
  // Outside of dialogs, what is written in a line or two is sent by Enter on all four sites.
  {
    id: 'shape-in-page',
    surface: 'comment',
    box,
    within: 'form, article, [role="article"], [role="region"], [role="complementary"], aside, section',
    send,
    enter: true,
    isGuess: true,
  },
];

/** Smaller things are written in pickers and filters, in pixels. */
const SMALLEST = { width: 120, height: 18 };

export function isOfSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height;
}
