import type { Composer, Send } from './site';
import { closestAcross, isShown, parentOf } from './tree';

/** The control that sends this box, as the page has it at this moment: sites move and replace it while one types. */
export function findSend(box: Element, composer: Composer): HTMLElement | undefined {
  for (const send of composer.send) {
    const found = send.pick === 'nearest' ? nearest(box, send, composer) : lastAfter(box, send, composer);
    if (found) return found;
  }
  return undefined;
}

/** The box that a click would send: nothing when the click is on no send control. */
export function findBoxSentBy(target: Node, composer: Composer): HTMLElement | undefined {
  for (const { control } of composer.send) {
    const pressed = closestAcross(target, control);
    const within = pressed && closestAcross(pressed, composer.within);
    if (!within) continue;
    const boxes = within.querySelectorAll<HTMLElement>(composer.box);
    const sent = [...boxes].filter(box => findSend(box, composer) === pressed);
    if (sent.length > 0) return sent.find(box => box.matches(':focus')) ?? sent[0];
  }
  return undefined;
}

function nearest(box: Element, { control }: Send, composer: Composer): HTMLElement | undefined {
  const outermost = closestAcross(box, composer.within);
  for (let at: Node | null = box; at; at = parentOf(at)) {
    if (at instanceof Element || at instanceof ShadowRoot) {
      const found = [...at.querySelectorAll<HTMLElement>(control)].find(isShown);
      if (found) return found;
    }
    if (at === outermost) return undefined;
  }
  return undefined;
}

function lastAfter(box: Element, { control }: Send, composer: Composer): HTMLElement | undefined {
  const within = closestAcross(box, composer.within);
  const controls = within ? [...within.querySelectorAll<HTMLElement>(control)] : [];
  return controls.findLast(
    candidate =>
      box.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING && isShown(candidate),
  );
}
