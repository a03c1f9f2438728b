import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { readEditor } from '@/src/editors/read-editor';
import type { Written } from '@/src/editors/write-editor';
import { UndoOffer } from '@/src/ui/UndoOffer';
import undoStyles from '@/src/ui/undo.css?inline';
import { Host } from './host';

/** Offers to take a change back, for as long as the text is what the change has made of it. */
export class UndoLine {
  readonly host = new Host(undoStyles);
  private readonly mount = document.createElement('div');
  private readonly root: Root = createRoot(this.mount);
  private offered: { editable: HTMLElement; after: string } | undefined;
  private isAtWork = false;

  /** `tellFailed` is told of the text of before, when it could not be brought back. */
  constructor(private readonly tellFailed: (text: string) => void) {
    this.host.element.popover = 'manual'; // the top layer: no contest of z-index with the page
    this.host.root.append(this.mount);
  }

  get isOpen(): boolean {
    return this.offered !== undefined;
  }

  offer(editable: HTMLElement, written: Written): void {
    this.offered = { editable, after: readEditor(editable).text };
    this.host.attach(editable);
    flushSync(() => this.root.render(<UndoOffer onUndo={() => void this.undo(written)} />));
    if (!this.host.element.matches(':popover-open')) this.host.element.showPopover();
  }

  /** Typing ends it, and so does the editor's own undo. */
  look(): void {
    if (!this.offered || this.isAtWork) return;
    if (readEditor(this.offered.editable).text !== this.offered.after) this.close();
  }

  focus(): void {
    this.host.root.querySelector('button')?.focus();
  }

  close(): void {
    if (!this.offered) return;
    const { editable } = this.offered;
    const hadFocus = this.host.root.activeElement !== null;
    this.offered = undefined;
    this.root.render(null);
    this.host.detach();
    if (hadFocus) editable.focus({ preventScroll: true });
  }

  private async undo(written: Written): Promise<void> {
    this.isAtWork = true;
    const isBack = await written.undo();
    this.isAtWork = false;
    this.close();
    if (!isBack) this.tellFailed(written.before);
  }
}
