import type { EditorText } from '@/src/editors/editor-text';
import { readEditor } from '@/src/editors/read-editor';
import type { Draft, Media } from '@/src/engine/types';
import { findBoxSentBy, findSend } from '@/src/sites/find-send';
import type { AccountMark, Composer, Site } from '@/src/sites/site';
import { closestAcross } from '@/src/sites/tree';

/** What the page can say of a draft. The background knows the role, which the page never sees, and the time. */
export type PageDraft = Omit<Draft, 'role' | 'now'>;

/** One thing being typed in, bound to its own controls: never to the first match on the page. */
export class ComposeBox {
  /** Where the caret stood before the pointer went elsewhere; the page's nodes, so that it moves along with them. */
  caret: Range | undefined;
  /** When it was last typed in, by the page's own clock. */
  changedAt = 0;

  constructor(
    readonly site: Site,
    readonly composer: Composer,
    readonly editable: HTMLElement,
  ) {}

  read(): EditorText {
    return readEditor(this.editable);
  }

  keepCaret(): void {
    const root = this.editable.getRootNode();
    // Only Chromium keeps a selection for each shadow root; elsewhere the document's sees into open ones.
    const selection =
      'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
    const shown = selection ?? document.getSelection();
    const range = shown?.rangeCount ? shown.getRangeAt(0) : undefined;
    if (range && this.editable.contains(range.startContainer)) this.caret = range.cloneRange();
  }

  sendControl(): HTMLElement | undefined {
    return findSend(this.editable, this.composer);
  }

  takeDraft(): PageDraft {
    return {
      text: this.read().text,
      site: this.site.id,
      surface: this.composer.surface,
      media: this.media(),
      account: this.account(),
    };
  }

  private account(): string | undefined {
    const mark = this.composer.account;
    const shown = mark && this.within()?.querySelector(mark.select);
    return mark && shown ? readMark(shown, mark) : undefined;
  }

  private media(): Media[] {
    const { media } = this.composer;
    const shown = media ? this.within()?.querySelectorAll(media) : undefined;
    return [...(shown ?? [])].map(element => ({
      kind: element instanceof HTMLVideoElement ? 'video' : 'image',
    }));
  }

  private within(): Element | undefined {
    return closestAcross(this.editable, this.composer.within);
  }
}

const boxes = new WeakMap<HTMLElement, ComposeBox>();

/** One box for each editable, however often it is met. */
function boxOf(site: Site, composer: Composer, editable: HTMLElement): ComposeBox {
  const box = boxes.get(editable) ?? new ComposeBox(site, composer, editable);
  boxes.set(editable, box);
  return box;
}

/** The compose box that this node is part of, if it is one. */
export function composeBoxAt(node: Node, site: Site): ComposeBox | undefined {
  for (const composer of site.composers) {
    const editable = closestAcross(node, composer.box);
    if (editable && closestAcross(editable, composer.within)) return boxOf(site, composer, editable);
  }
  return undefined;
}

/** The compose box that a press on this node would send. */
export function composeBoxSentBy(node: Node, site: Site): ComposeBox | undefined {
  for (const composer of site.composers) {
    const editable = findBoxSentBy(node, composer);
    if (editable) return boxOf(site, composer, editable);
  }
  return undefined;
}

function readMark(shown: Element, { attribute, prefix = '' }: AccountMark): string | undefined {
  const value = attribute ? shown.getAttribute(attribute) : shown.textContent;
  return value?.slice(prefix.length).trim() || undefined;
}
