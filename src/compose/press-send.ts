import { parentOf } from '@/src/sites/tree';
import type { ComposeBox, PageDraft } from './compose-box';
import { isSameMessage } from './is-same-message';
import { sendsOnEnter } from './send-attempt';

/** How long the site's own button may take to become usable, in milliseconds. */
const PATIENCE = 2000;

/** Only a page in which nothing at all has moved for so long after the press has not taken it, in milliseconds. */
const STILL = 3000;

/** Sites that keep the text of a field when it is left need so long to do it, in milliseconds. */
const COMMIT = 250;

interface Press {
  /** What was decided about: anything else is not for us to send. */
  settled: PageDraft;
  /** What the person pressed, if it was a control. */
  control: HTMLElement | undefined;
  /** Where the site says what became of a post. */
  notices: string | undefined;
  /** Does it without our hearing of it. */
  press(act: () => void): void;
}

/**
 * Sends by the site's own control: found again at this moment, since sites replace it, and only once it is enabled. Where
 * there is none, because the member sends by Enter, that key is pressed instead. Gives false when there is none to press, or when the press has plainly come to nothing.
 */
export async function pressSend(
  box: ComposeBox,
  { settled, control, notices, press }: Press,
): Promise<boolean> {
  // A key in a box that nobody described is no reason to press the button that we guess.
  if (box.composer.isGuess && !control) return false;
  await leaveField(box);
  const usable = () => [control, box.sendControl()].find(isUsable);
  const byKey = !control && !box.sendControl() && sendsOnEnter(box.composer, box.active);
  const found = byKey
    ? undefined
    : (usable() ?? (await until(usable, [box.editable.getRootNode()], PATIENCE)));
  if (!found && !byKey) return false;
  const draft = box.takeDraft();
  if (draft.text !== settled.text) return true; // the author has gone on meanwhile, and will press again
  if (!isSameMessage(settled, draft)) return false;
  const page = found ? around(box.editable, found) : (box.within() ?? box.editable);
  const roots = [...new Set([page.getRootNode(), page.ownerDocument])];
  const answered = until(
    changes => changes.some(({ target }) => isAnswer(target, page, notices)),
    roots,
    STILL,
  );
  press(() => (found ? found.click() : box.active.dispatchEvent(enter())));
  return (await answered) ?? !(box.isThere && (byKey || isUsable(found)));
}

/** The smallest part of the page that holds both. */
function around(editable: HTMLElement, control: HTMLElement): Element {
  for (let at: Node | null = editable; at; at = parentOf(at)) {
    if (at instanceof Element && at.contains(control)) return at;
  }
  return editable;
}

function enter(): KeyboardEvent {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  return new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
}

/** The parts of a thread are kept by the site when one leaves them; a press by script leaves none. */
async function leaveField(box: ComposeBox): Promise<void> {
  if (box.fields().length < 2) return;
  box.active.blur();
  await new Promise(resolve => setTimeout(resolve, COMMIT));
}

function isUsable(control: HTMLElement | undefined): control is HTMLElement {
  return Boolean(control?.isConnected && !control.matches(':disabled, [aria-disabled="true"]'));
}

/** A change in the composer, or in what the site says of it. */
function isAnswer(changed: Node, page: Element, notices: string | undefined): boolean {
  const element = changed instanceof Element ? changed : changed.parentElement;
  if (!element) return false;
  if (page.contains(element) || !page.isConnected) return true;
  return notices !== undefined && (element.closest(notices) ?? element.querySelector(notices)) !== null;
}

/** What becomes true of a page, as soon as it does; nothing when it has not in so many milliseconds. */
function until<T>(
  found: (changes: MutationRecord[]) => T | undefined | false,
  roots: readonly Node[],
  milliseconds: number,
): Promise<T | undefined> {
  return new Promise(resolve => {
    const settle = (value?: T) => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(value);
    };
    const observer = new MutationObserver(changes => {
      const value = found(changes);
      if (value) settle(value);
    });
    const limit = setTimeout(() => settle(), milliseconds);
    for (const root of roots) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  });
}
