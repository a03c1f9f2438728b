import { findSend } from '@/src/sites/find-send';
import type { Site } from '@/src/sites/site';
import { closestAcross, focusedElement } from '@/src/sites/tree';
import type { PlainLine } from '@/src/ui/plain-line';
import { Arrival } from './arrival';
import type { GuardDoor, Keeper } from './doors';
import { PageEvents } from './page-events';
import { pressedIn, type SendAttempt, sendAttemptOf } from './send-attempt';
import { within } from './within';

/** How long a post waits for the keeper, and so for an answer, before it goes unchecked, in milliseconds. */
const PATIENCE = 2000;

/** What may turn out to be a compose box, on any of the sites; of single lines only those that a site's data name. */
const WRITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

export interface GuardWorld {
  site: Site;
  askForKeeper(): Promise<void>;
  isAlive(): boolean;
  line: PlainLine;
  words: { noAnswer(): string; pressAgain(): string; outdated: string };
}

/** Sets the guard up: listeners, and nothing more until something to write in has the focus. Then the keeper comes. */
export function startGuard({ site, askForKeeper, isAlive, line, words }: GuardWorld): GuardDoor {
  const leaving = new AbortController();
  const events = new PageEvents(leaving.signal);
  const boxes = [WRITABLE, ...site.composers.map(({ box }) => box)].join();
  const keeper = new Arrival<Keeper>(askForKeeper);

  const onFocus = (node: EventTarget | null | undefined) => {
    if (!keeper.one && isAlive() && node instanceof Node && closestAcross(node, boxes)) {
      keeper.bring().catch(() => {}); // a send asks again, and says so if nothing comes then either
    }
  };

  /** Only in the moment before the keeper has come: from then on it decides itself. */
  const held = new WeakSet<Element>();
  /** What is sent by a key that only the person can press: the next one passes. */
  const free = new WeakSet<Element>();
  const holdForKeeper = async (attempt: SendAttempt) => {
    const [box] = attempt.boxes;
    if (!box || held.has(box)) return;
    held.add(box);
    try {
      (await within(PATIENCE, keeper.bring())).decide(attempt);
    } catch {
      keeper.giveUp();
      const control = attempt.control ?? findSend(box, attempt.composer);
      line.say(control ? words.noAnswer() : words.pressAgain());
      if (control) events.unheard(() => control.click());
      else free.add(box);
    } finally {
      held.delete(box);
    }
  };
  const onAttempt = (event: Event) => {
    if (keeper.one) return;
    const attempt = sendAttemptOf(event, site);
    if (!attempt?.boxes.some(hasText) || attempt.boxes.some(box => free.delete(box))) return;
    if (!isAlive()) {
      sayOutdated();
      return;
    }
    event.preventDefault(); // before the first await, or the post is gone
    event.stopImmediatePropagation();
    void holdForKeeper(attempt);
  };
  let saidOutdated = false;
  const sayOutdated = () => {
    if (!saidOutdated) line.say(words.outdated);
    saidOutdated = true;
  };

  const openers = (site.bareShares ?? []).map(({ opened }) => opened).join();
  let opener: { before?: HTMLElement | undefined; now?: HTMLElement | undefined } = {};
  const onPress = (event: Event) => {
    const pressed = openers ? pressedIn(event) : undefined;
    if (!pressed) return;
    opener = { before: opener.now, now: closestAcross(pressed, openers) };
    if (opener.now && !keeper.one && isAlive()) keeper.bring().catch(() => {});
  };

  events.listen(['click', 'keydown'], onPress);
  // The focus moving about within a shadow root is not heard out here; a key is.
  events.listen(['keydown'], event => onFocus(event.composedPath()[0]));
  events.listen(['focusin'], event => onFocus(event.composedPath()[0]));
  events.listen(['click', 'keydown', 'submit'], onAttempt);
  takeOver(isAlive, leaving);
  onFocus(focusedElement());

  return {
    site,
    events,
    line,
    signal: leaving.signal,
    isAlive,
    sayOutdated,
    stop: () => leaving.abort(),
    get opener() {
      return opener.before;
    },
    get keeper() {
      return keeper.one;
    },
    receiveKeeper: one => keeper.receive(one),
  };
}

function hasText(box: HTMLElement): boolean {
  return ('value' in box ? String(box.value) : (box.textContent ?? '')).trim() !== '';
}

/**
 * Chromium leaves the scripts of an updated extension behind, in a world of their own that ours cannot reach. So a guard
 * that comes late says so on the window, and one that has lost its extension then leaves. The name tells a page nothing.
 */
function takeOver(isAlive: () => boolean, leaving: AbortController): void {
  if (document.readyState !== 'loading') window.dispatchEvent(new Event('handover'));
  const onHandover = () => {
    if (!isAlive()) leaving.abort();
  };
  window.addEventListener('handover', onHandover, { signal: leaving.signal });
}
