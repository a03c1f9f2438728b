/** Scripts for Firefox's own sandbox, which may look into closed shadow roots. */

const OURS = `
  function* ours(root) {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.openOrClosedShadowRoot ?? element.contentDocument;
      if (!inner) continue;
      if (inner.mode === 'closed') yield inner;
      yield* ours(inner);
    }
  }
  const roots = [...ours(document)];
`;

/** Finds elements by role, with the accessible name as far as our own markup needs it. */
export const FIND_OURS = `${OURS}
  const wanted = [...arguments];
  const IMPLIED = {
    A: 'link', BUTTON: 'button', DIALOG: 'dialog', FIELDSET: 'group', H1: 'heading', H2: 'heading', H3: 'heading', LI: 'listitem',
    MARK: 'mark', OL: 'list', SELECT: 'combobox', TEXTAREA: 'textbox', UL: 'list',
  };
  const INPUTS = { text: 'textbox', search: 'searchbox' };
  const roleOf = element => element.getAttribute('role') ??
    (element.tagName === 'INPUT' ? INPUTS[element.type] ?? element.type : IMPLIED[element.tagName] ?? '');
  const nameOf = element => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return by.split(/\\s+/).map(id => element.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
    const label = element.labels?.[0]?.textContent;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim().replace(/\\s+/g, ' ');
  };
  const found = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const role = roleOf(element);
      if (!wanted.includes(role) || !element.checkVisibility()) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      const frame = root.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
      found.push({
        role, name: nameOf(element), rect: { x: x + frame.x, y: y + frame.y, width, height },
        isFocused: root.activeElement === element, isDisabled: element.matches(':disabled, [aria-disabled=true]'),
      });
    }
  }
  return found;
`;

export const TEXT_OF_OURS = `${OURS}
  const textIn = node => node.localName === 'style' ? '' :
    node.nodeType === 3 ? node.data + ' ' : [...node.childNodes].map(textIn).join('');
  return roots.map(textIn).join(' ');
`;
