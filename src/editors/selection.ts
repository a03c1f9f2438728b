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

/** The same, at this moment. */
export function selectedNow(editable: Element): Selected {
  const selection = selectionAround(editable);
  return selectedIn(editable, selection?.rangeCount ? selection.getRangeAt(0) : undefined);
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

/** Only Chromium keeps a selection for each shadow root; elsewhere the document's sees into open ones. */
export function selectionAround(editable: Element): Selection | null {
  const root = editable.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') {
    return root.getSelection();
  }
  return document.getSelection();
}

function rangeFor(read: EditorText, editable: Element, { start, end }: Span): Range {
  if (end === start) return caretAt(read, editable, start);
  const range = rangeOf(read, { start, end }) ?? between(read, editable, { start, end });
  const first = pieceAround(range.startContainer, editable);
  const last = pieceAround(range.endContainer, editable);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

/** For a span that begins or ends with the break between two lines, which no node shows. */
function between(read: EditorText, editable: Element, { start, end }: Span): Range {
  const range = caretAt(read, editable, start);
  const { endContainer, endOffset } = caretAt(read, editable, end);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** What the editor keeps as one piece, a mention above all, goes as a whole: with the guards that Quill puts round it. */
function pieceAround(node: Node, editable: Element): Element | undefined {
  let piece = (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable="false"]');
  if (!piece || !editable.contains(piece)) return undefined;
  while (piece.parentElement && piece.parentElement !== editable && isAlone(piece, piece.parentElement))
    piece = piece.parentElement;
  return piece;
}

function isAlone(piece: Element, parent: Element): boolean {
  return [...parent.childNodes].every(node => node === piece || /^\uFEFF*$/.test(node.textContent ?? ''));
}
