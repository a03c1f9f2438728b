import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { readEditor } from '@/src/editors/read-editor';
import { UndoOffer } from '@/src/ui/UndoOffer';
import undoStyles from '@/src/ui/undo.css?inline';
import { Host } from './host';

/** What was done, in words, and the way back. */
export interface Done {
  said: string;
  undo(): Promise<void> | void;
}

/** Offers to take back what was done, for as long as the text is what it was then. */
export class UndoLine {
  readonly host = new Host(undoStyles);
  private readonly mount = document.createElement('div');
  private readonly root: Root = createRoot(this.mount);
  private offered: { editable: HTMLElement; after: string } | undefined;
  private isAtWork = false;

  constructor() {
    this.host.element.popover = 'manual'; // the top layer: no contest of z-index with the page
    this.host.root.append(this.mount);
  }

  get isOpen(): boolean {
    return this.offered !== undefined;
  }

  offer(editable: HTMLElement, done: Done): void {
    this.offered = { editable, after: readEditor(editable).text };
    this.host.attach(editable);
    flushSync(() => this.root.render(<UndoOffer said={done.said} onUndo={() => void this.undo(done)} />));
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

  private async undo(done: Done): Promise<void> {
    this.isAtWork = true;
    await done.undo();
    this.isAtWork = false;
    this.close();
  }
}
