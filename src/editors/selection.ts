import type { Span } from '@/src/engine/types';
import { caretAt, type EditorText, offsetOf, rangeOf } from './editor-text';
import { readEditor } from './read-editor';

/** A selection in an editor: both ends as offsets of its text. */
export type Selected = Span;

/** What is selected in an editor, or where its caret stands; undefined when it is elsewhere. */
export function selectedIn(editable: Element): Selected | undefined {
  if (isControl(editable)) return { start: editable.selectionStart ?? 0, end: editable.selectionEnd ?? 0 };
  const selection = selectionAround(editable);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!range || !editable.contains(range.startContainer)) return undefined;
  const read = readEditor(editable);
  const start = offsetOf(read, range.startContainer, range.startOffset) ?? 0;
  return { start, end: offsetOf(read, range.endContainer, range.endOffset) ?? start };
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
