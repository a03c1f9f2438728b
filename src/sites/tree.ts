/** The parent in the flat sense: out of a shadow root to its host. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** `closest`, across open shadow roots. */
export function closestAcross(from: Node, selector: string): HTMLElement | undefined {
  for (let at: Node | null = from; at; at = parentOf(at)) {
    if (at instanceof HTMLElement && at.matches(selector)) return at;
  }
  return undefined;
}

/** The element that really has the focus, inside open shadow roots too. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** All that fit, inside open shadow roots too: a walk over the whole page, for when somebody asks. */
export function allAcross(root: Document | ShadowRoot, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLElement && element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...allAcross(element.shadowRoot, selector));
  }
  return found;
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function isParent(node: Node): node is Element | ShadowRoot | Document {
  return node instanceof Element || node instanceof ShadowRoot || node instanceof Document;
}
