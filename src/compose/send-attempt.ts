/** An event that may be somebody sending what they wrote. */
export interface SendAttempt {
  /** Pressed on a control, or from inside the box. */
  by: 'control' | 'box';
  node: Node;
  /** Enter alone, which only some boxes take for sending. */
  plainEnter?: boolean;
}

export function sendAttemptOf(event: Event): SendAttempt | undefined {
  const node = event.composedPath()[0];
  if (!(node instanceof Element)) return undefined;
  if (event instanceof KeyboardEvent) return keyAttempt(event, node);
  if (event.type === 'submit' && node instanceof HTMLFormElement) return submitAttempt(node);
  return event.type === 'click' ? { by: 'control', node } : undefined;
}

function keyAttempt(event: KeyboardEvent, node: Element): SendAttempt | undefined {
  // 229: a key that an input method has taken, in browsers that do not say `isComposing`.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (isPressable(node)) {
    return event.key === 'Enter' || event.key === ' ' ? { by: 'control', node } : undefined;
  }
  if (event.key !== 'Enter') return undefined;
  if (event.ctrlKey || event.metaKey) return { by: 'box', node };
  if (event.shiftKey || event.altKey || isPickingFromList(node)) return undefined;
  return { by: 'box', node, plainEnter: true };
}

/** A `div role=button` acts on the key itself; on a real button the browser makes a click of it. */
function isPressable(node: Element): boolean {
  return node.matches('[role="button"]') && !(node instanceof HTMLButtonElement);
}

/** With a mention, hashtag or emoji list open, Enter picks from it. */
function isPickingFromList(node: Element): boolean {
  const box = node.closest('[aria-activedescendant], [aria-expanded="true"]');
  return box !== null && (box.ariaExpanded === 'true' || Boolean(box.getAttribute('aria-activedescendant')));
}

function submitAttempt(form: HTMLFormElement): SendAttempt | undefined {
  const node = form.querySelector('textarea, [role="textbox"], [contenteditable="true"]');
  return node ? { by: 'box', node } : undefined;
}
