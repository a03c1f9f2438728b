import Quill from 'quill';

/** Where the caret is; Quill 1 itself does not see it in a shadow root. */
export function caretIn(quill: Quill): number | undefined {
  const { root } = quill;
  const { anchorNode, anchorOffset } = selectionAround(root) ?? {};
  if (!anchorNode || !root.contains(anchorNode) || rootOf(root).activeElement !== root) return undefined;
  const blot = Quill.find(anchorNode, true);
  const start = blot.offset(quill.scroll);
  // Only leaves know their places; of a line the caret is at one end or the other.
  if (!blot.index) return anchorOffset === 0 ? start : start + blot.length() - 1;
  return start + blot.index(anchorNode, anchorOffset);
}

export function putCaret(quill: Quill, index: number): void {
  const [leaf, offset] = quill.getLeaf(index);
  selectionAround(quill.root)?.collapse(leaf.domNode, offset);
}

/** Chromium has the selection in a shadow root from that root alone, Firefox from the document. */
function selectionAround(editable: HTMLElement): Selection | null {
  return rootOf(editable).getSelection?.() ?? document.getSelection();
}

function rootOf(editable: HTMLElement): DocumentOrShadowRoot & { getSelection?(): Selection | null } {
  return editable.getRootNode() as Document | ShadowRoot;
}
