import type { Span } from '@/src/engine/types';
import { caretAt, type EditorText, offsetOf, rangeOf } from './editor-text';
import { readEditor } from './read-editor';

/** A selection in an editor: both ends as offsets of its text. */
export type Selected = Span;

/** What is selected in an editor, or where its caret stands: by the range that was kept of it, else at its end. */
export function selectedIn(editable: Element, kept: Range | undefined): Selected {
  if (isControl(editable)) return { start: editable.selectionStart ?? 0, end: editable.selectionEnd ?? 0 };
  const read = readEditor(editable);
  if (!kept || !editable.contains(kept.startContainer))
    return { start: read.text.length, end: read.text.length };
  const start = offsetOf(read, kept.startContainer, kept.startOffset);
  return { start, end: Math.max(start, offsetOf(read, kept.endContainer, kept.endOffset)) };
}

/** Selects a span of an editor's text, or puts the caret where it is empty. */
export function select(editable: HTMLElement, span: Selected): void {
  editable.focus({ preventScroll: true });
  if (isControl(editable)) {
    editable.setSelectionRange(span.start, span.end);
    return;
  }
  const range = rangeFor(readEditor(editable), editable, span);
  const selection = selectionAround(editable);
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

export function isControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function rangeFor(read: EditorText, editable: Element, span: Span): Range {
  return (span.end > span.start ? rangeOf(read, span) : undefined) ?? caretAt(read, editable, span.start);
}

/** Only Chromium keeps a selection for each shadow root; elsewhere the document's sees into open ones. */
function selectionAround(editable: Element): Selection | null {
  const root = editable.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') {
    return root.getSelection();
  }
  return document.getSelection();
}
