import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Finding, Fix } from '@/src/engine/types';
import cardStyles from '@/src/ui/card.css?inline';
import { FindingCard } from '@/src/ui/FindingCard';
import { Host } from './host';

export interface CardParts {
  onFix(fix: Fix): void;
  onMove(step: 1 | -1): void;
  onClose(): void;
}

/** The card beside marked words. It never takes the focus from the editor. */
export class Card {
  readonly host = new Host(cardStyles);
  private readonly mount = document.createElement('div');
  private readonly root: Root = createRoot(this.mount);
  private shown: Finding | undefined;

  constructor(private readonly parts: CardParts) {
    this.host.element.popover = 'manual'; // the top layer: no contest of z-index with the page
    this.host.root.append(this.mount);
  }

  get finding(): Finding | undefined {
    return this.shown;
  }

  open(finding: Finding, index: number, total: number, beside: Element, range: Range | undefined): void {
    this.shown = finding;
    this.host.attach(beside);
    // At once, so that it is in its place in the first frame that shows it.
    flushSync(() =>
      this.root.render(
        <FindingCard
          finding={finding}
          index={index}
          total={total}
          onFix={(_finding, fix) => this.parts.onFix(fix)}
          onNext={() => this.parts.onMove(1)}
          onPrevious={() => this.parts.onMove(-1)}
          onClose={() => this.parts.onClose()}
        />,
      ),
    );
    if (!this.host.element.matches(':popover-open')) this.host.element.showPopover();
    const target = range?.getBoundingClientRect() ?? beside.getBoundingClientRect();
    this.place(target);
  }

  close(): void {
    if (!this.shown) return;
    this.shown = undefined;
    this.root.render(null);
    this.host.detach();
  }

  /** Under the marked words, or above them where there is no room; always whole inside the window. */
  private place(target: DOMRect): void {
    const GAP = 8;
    const { width, height } = this.host.element.getBoundingClientRect();
    const below = target.bottom + GAP;
    const fitsBelow = below + height <= window.innerHeight - GAP;
    const top = fitsBelow ? below : Math.max(GAP, target.top - GAP - height);
    const left = Math.min(target.left, window.innerWidth - width - GAP);
    const { style } = this.host.element;
    style.top = `${top}px`;
    style.left = `${Math.max(GAP, left)}px`;
  }
}
