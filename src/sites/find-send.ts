import type { Composer, Send, Site } from './site';
import { closestAcross, isParent, isShown, parentOf } from './tree';

/** A press on a send control, and the boxes that it sends: none where the page has taken them away at an earlier step. */
export interface Press {
  composer: Composer;
  control: HTMLElement;
  boxes: readonly HTMLElement[];
}

/** The control that sends this box, as the page has it at this moment: sites move and replace it while one types. */
export function findSend(box: Element, composer: Composer): HTMLElement | undefined {
  for (const send of composer.send) {
    const found = send.isOther ? undefined : find(box, send, composer);
    if (found) return found;
  }
  return undefined;
}

/** The kinds of compose boxes that a page with this address may have. */
export function composersHere({ composers }: Site): readonly Composer[] {
  return composers.filter(({ at }) => !at || at.test(location.pathname));
}

/** What a press on this node would send: nothing when the node is in no send control. */
export function pressOn(target: Node, site: Site): Press | undefined {
  const here = composersHere(site);
  let step: Press | undefined;
  for (const composer of here) {
    for (const send of composer.send) {
      const control = closestAcross(target, send.control);
      if (!control) continue;
      const around = boxesAround(control, send, composer).filter(
        box => isFirstToFit(composer, box, here) && !isLeftAlone(box, site),
      );
      const boxes = around.filter(box => find(box, send, composer) === control);
      if (boxes.length > 0) return { composer, control, boxes };
      const mayBeStep = send.pick === 'step' || (send.pick === 'once-gone' && around.length === 0);
      if (mayBeStep && lastStep(control, send) === control) step ??= { composer, control, boxes };
    }
  }
  return step;
}

export function isLeftAlone(box: Element, { leaveAlone }: Site): boolean {
  return leaveAlone !== undefined && closestAcross(box, leaveAlone) !== undefined;
}

/** A box is what the first description that fits says of it. */
function isFirstToFit(composer: Composer, box: Element, composers: readonly Composer[]): boolean {
  return composers.find(({ box: it, within }) => box.matches(it) && closestAcross(box, within)) === composer;
}

function boxesAround(control: HTMLElement, { pick }: Send, composer: Composer): HTMLElement[] {
  const isStep = pick === 'step' || pick === 'once-gone';
  const around = isStep ? control.ownerDocument : closestAcross(control, composer.within);
  return [...(around?.querySelectorAll<HTMLElement>(composer.box) ?? [])].filter(isShown);
}

function find(box: Element, send: Send, composer: Composer): HTMLElement | undefined {
  if (send.pick === 'once-gone') return undefined;
  if (send.pick === 'step') return lastStep(box, send);
  const within = closestAcross(box, composer.within);
  if (send.pick === 'last-after') return within && lastAfter(box, send, within);
  for (let at: Node | null = box; at; at = parentOf(at)) {
    if (isParent(at)) {
      const found = send.pick === 'behind' ? lastAfter(box, send, at) : firstIn(at, send);
      if (found) return found;
    }
    if (at === within) return undefined;
  }
  return undefined;
}

function firstIn(part: ParentNode, { control }: Send): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(control)].find(isShown);
}

function lastAfter(box: Element, { control }: Send, part: ParentNode): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(control)].findLast(
    candidate =>
      box.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING && isShown(candidate),
  );
}

function lastStep(from: Element, { control }: Send): HTMLElement | undefined {
  return [...from.ownerDocument.querySelectorAll<HTMLElement>(control)].findLast(isShown);
}
