import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  TextNode,
} from 'lexical';
import type { Part } from './box';
import { element } from './replica';

/** A name that goes as a whole, or word by word. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override isTextEntity(): true {
    return true;
  }
}

class LinkNode extends ElementNode {
  static override getType(): string {
    return 'link';
  }
  static override clone(node: LinkNode): LinkNode {
    return new LinkNode(node.__key);
  }
  override createDOM(): HTMLElement {
    return element('a', { href: '/river' });
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): true {
    return true;
  }
  override canBeEmpty(): false {
    return false;
  }
}

export const richNodes = [MentionNode, LinkNode];

export function $paragraphOf(parts: readonly Part[]): ParagraphNode {
  return $createParagraphNode().append(...parts.map($nodeOf));
}

function $nodeOf({ text, as }: Part): LexicalNode {
  if (as === 'break') return $createLineBreakNode();
  if (as === 'link') return new LinkNode().append($createTextNode(text));
  if (as === 'mention') return new MentionNode(text).setMode('segmented').toggleDirectionless();
  return as === 'bold' ? $createTextNode(text).toggleFormat('bold') : $createTextNode(text);
}
