import { BLOCKS } from './blocks';
import type { EditorText, Piece } from './editor-text';

/** Editors put these round embeds so that the caret can stand there; they are not part of what is said. */
const GUARDS = /[\uFEFF\u200B]/;

/**
 * Reads an editable as its editor's model has it: leaf blocks joined by a line break; a `<br>`, or a line break in the text,
 * that ends its block counts for nothing and any other is a line break; an image counts as its alt text.
 * Checked against Lexical, Draft.js, Quill and TipTap in both browsers.
 */
export function readEditor(editable: Element): EditorText {
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
    return { text: editable.value, pieces: [] };
  }
  const reader = new Reader();
  reader.visit(editable);
  return { text: reader.text, pieces: reader.pieces };
}

class Reader {
  text = '';
  pieces: Piece[] = [];
  private lines = 0;
  /** Whether what comes next still belongs to the line that is being read. */
  private inLine = false;

  visit(parent: Node): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.addText(child);
      else if (child instanceof HTMLBRElement) this.addBreak(child);
      else if (child instanceof HTMLImageElement) this.addShown(child, child.alt);
      else if (child instanceof Element && BLOCKS.test(child.tagName)) this.visitBlock(child);
      else this.visit(child);
    }
  }

  private visitBlock(block: Element): void {
    this.inLine = false;
    if (!hasBlockInside(block)) this.startLine();
    this.visit(block);
    this.inLine = false;
  }

  private startLine(): void {
    if (this.inLine) return;
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    this.inLine = true;
  }

  private addText(node: Text): void {
    if (node.data === '') return;
    this.startLine();
    const data = isLastInBlock(node) ? node.data.replace(/\n$/, '') : node.data;
    const shown = GUARDS.test(data) ? withoutGuards(data) : { text: data };
    this.add({ node, ...shown });
  }

  private addBreak(node: HTMLBRElement): void {
    if (isLastInBlock(node)) {
      this.startLine();
      const { length } = this.text;
      this.pieces.push({ node, start: length, end: length }); // where the caret stands in an empty line
      return;
    }
    this.addShown(node, '\n');
  }

  private addShown(node: HTMLImageElement | HTMLBRElement, text: string): void {
    if (text === '') return;
    this.startLine();
    this.add({ node, text });
  }

  private add({ node, text, offsets }: { node: Piece['node']; text: string; offsets?: number[] }): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ node, start, end: this.text.length, offsets });
  }
}

function withoutGuards(data: string): { text: string; offsets: number[] } {
  const offsets = [...Array(data.length).keys()].filter(index => !GUARDS.test(data.charAt(index)));
  return { text: offsets.map(index => data.charAt(index)).join(''), offsets };
}

function hasBlockInside(block: Element): boolean {
  for (const child of block.children) {
    if (BLOCKS.test(child.tagName) || hasBlockInside(child)) return true;
  }
  return false;
}

function isLastInBlock(node: Node): boolean {
  for (let at: Node = node; ; ) {
    if (at.nextSibling) return false;
    const parent = at.parentNode;
    if (!(parent instanceof Element) || BLOCKS.test(parent.tagName)) return true;
    at = parent;
  }
}
