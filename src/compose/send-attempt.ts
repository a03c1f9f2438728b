import { composersHere, isLeftAlone, type Press, pressOn } from '@/src/sites/find-send';
import type { Composer, Site } from '@/src/sites/site';
import { closestAcross } from '@/src/sites/tree';

/** An event that may be somebody sending what they wrote: on which control, if on one, and what that would send. */
export type SendAttempt = Omit<Press, 'control'> & { control?: HTMLElement };

/** What this event would send, going by what is known of the site. */
export function sendAttemptOf(event: Event, site: Site): SendAttempt | undefined {
  const key = keyOf(event);
  const node = key?.node ?? (event.type === 'click' ? nodeOf(event) : undefined);
  if (event.type === 'submit') return submitAttempt(nodeOf(event), site);
  if (!node) return undefined;
  if (!key || key.means === 'press') return pressOn(node, site);
  const attempt = attemptFrom(node, site);
  return key.means === 'send' || (attempt && sendsOnEnter(attempt.composer, attempt.boxes[0]))
    ? attempt
    : undefined;
}

/** What somebody presses with this event, be it by a key. */
export function pressedIn(event: Event): Element | undefined {
  if (event.type === 'click') return nodeOf(event);
  const key = keyOf(event);
  return key?.means === 'press' ? key.node : undefined;
}

/** What the press would share without a word, when the press before opened the menu that it is in. */
export function bareShareOf(
  event: Event,
  opener: HTMLElement | undefined,
  site: Site,
): SendAttempt | undefined {
  const pressed = pressedIn(event);
  if (!pressed || !opener) return undefined;
  for (const { id, opened, control, within } of site.bareShares ?? []) {
    const found = opener.matches(opened) ? closestAcross(pressed, control) : undefined;
    const composer = { id, surface: 'share', box: opened, within, send: [], isBare: true } as const;
    if (found) return { composer, control: found, boxes: [opener] };
  }
  return undefined;
}

/** What is higher than this, in pixels, is for writing at length: there Enter breaks the line. */
const LINE_OR_TWO = 60;

interface Key {
  node: Element;
  /** `send`: the keys that send in every box. `enter`: those that do so in some. `press`: on a control. */
  means: 'send' | 'enter' | 'press';
}

function keyOf(event: Event): Key | undefined {
  const node = nodeOf(event);
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !node) return undefined;
  // 229: a key that an input method has taken, in browsers that do not say `isComposing`.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (isPressable(node)) {
    return event.key === 'Enter' || event.key === ' ' ? { node, means: 'press' } : undefined;
  }
  if (event.key !== 'Enter') return undefined;
  if (event.ctrlKey || event.metaKey) return { node, means: 'send' };
  if (event.shiftKey || event.altKey || isPickingFromList(node)) return undefined;
  return { node, means: 'enter' };
}

/** The compose box that this node is part of, if it is one. */
export function attemptFrom(node: Node, site: Site): SendAttempt | undefined {
  for (const composer of composersHere(site)) {
    const box = closestAcross(node, composer.box);
    if (box && closestAcross(box, composer.within) && !isLeftAlone(box, site))
      return { composer, boxes: [box] };
  }
  return undefined;
}

export function sendsOnEnter({ enter, within, isGuess }: Composer, box: Element | undefined): boolean {
  if (isGuess && box && box.clientHeight > LINE_OR_TWO) return false;
  if (typeof enter !== 'string') return enter === true;
  return Boolean(box && closestAcross(box, within)?.querySelector(enter));
}

function submitAttempt(form: Element | undefined, site: Site): SendAttempt | undefined {
  const boxes = form?.querySelectorAll('textarea, input, [role="textbox"], [contenteditable="true"]') ?? [];
  for (const box of boxes) {
    const attempt = attemptFrom(box, site);
    if (attempt) return attempt;
  }
  return undefined;
}

function nodeOf(event: Event): Element | undefined {
  const node = event.composedPath()[0];
  return node instanceof Element ? node : undefined;
}

/** A `div role=button` acts on the key itself; on a real button the browser makes a click of it. */
function isPressable(node: Element): boolean {
  return node.matches('[role="button"], [role="menuitem"]') && !(node instanceof HTMLButtonElement);
}

/** With a mention, hashtag or emoji list open, Enter picks from it. The list is the box's own, or that of a combobox around it. */
function isPickingFromList(node: Element): boolean {
  const box = node.closest('[contenteditable]:not([contenteditable="false"]), textarea, input');
  return [box, box?.closest('[role="combobox"]')].some(
    each => each && (each.ariaExpanded === 'true' || Boolean(each.getAttribute('aria-activedescendant'))),
  );
}
