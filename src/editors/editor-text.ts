import type { Span } from '@/src/engine/types';
import { BLOCKS } from './blocks';

/**
 * A stretch of the text and the node that shows it. An image is one piece: its alt text cannot be split. The break that keeps
 * a line open is a piece of no length.
 */
export interface Piece {
  node: Text | HTMLImageElement | HTMLBRElement;
  start: number;
  end: number;
  /** Where in the node each unit of the piece stands; undefined when the node is shown as it is. */
  offsets?: readonly number[] | undefined;
}

/** What an editor holds, as its own model says it, with the way back to the page's nodes. */
export interface EditorText {
  text: string;
  pieces: readonly Piece[];
}

/** The part of the page that shows a span, or undefined when the span is not (or no longer) shown. */
export function rangeOf(read: EditorText, span: Span): Range | undefined {
  const first = read.pieces.find(piece => piece.start <= span.start && span.start < piece.end);
  const last = read.pieces.findLast(piece => piece.start < span.end && span.end <= piece.end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  setPoint(range, 'setStart', first, span.start);
  setPoint(range, 'setEnd', last, span.end);
  return range;
}

/** A collapsed range at one place of the text: the end of it included. */
export function caretAt(read: EditorText, editable: Element, offset: number): Range {
  const range = document.createRange();
  const piece =
    read.pieces.find(({ start, end }) => start <= offset && offset < end) ??
    read.pieces.findLast(({ end }) => end === offset);
  if (piece) setPoint(range, 'setStart', piece, offset);
  else range.selectNodeContents(editable);
  range.collapse(piece !== undefined);
  return range;
}

/** Where a point of the page stands in the text, counted from the start. */
export function offsetOf(read: EditorText, node: Node, offset: number): number {
  const piece = read.pieces.find(candidate => candidate.node === node);
  if (piece?.node instanceof Text) {
    const at = piece.offsets?.findIndex(position => position >= offset) ?? offset;
    return at < 0 ? piece.end : Math.min(piece.start + at, piece.end);
  }
  // A point between elements: just before what follows in the same line, else just after what comes before.
  const before = document.createRange();
  before.setStart(node, offset);
  const isEarlier = ({ node: shown }: Piece) => before.comparePoint(shown, 0) < 0;
  const next = read.pieces.find(candidate => !isEarlier(candidate));
  if (next && lineAround(node)?.contains(next.node)) return next.start;
  return read.pieces.findLast(isEarlier)?.end ?? 0;
}

function lineAround(node: Node): Element | null {
  let at = node instanceof Element ? node : node.parentElement;
  while (at?.parentElement && !BLOCKS.test(at.tagName)) at = at.parentElement;
  return at;
}

function setPoint(range: Range, which: 'setStart' | 'setEnd', piece: Piece, at: number): void {
  if (piece.node instanceof Text) {
    const within = at - piece.start;
    range[which](piece.node, piece.offsets ? offsetWithin(piece, within) : within);
  } else if (at > piece.start) {
    range[`${which}After`](piece.node);
  } else {
    range[`${which}Before`](piece.node);
  }
}

function offsetWithin(piece: Piece, within: number): number {
  const offsets = piece.offsets ?? [];
  const last = offsets.at(-1);
  return offsets[within] ?? (last === undefined ? 0 : last + 1);
}
