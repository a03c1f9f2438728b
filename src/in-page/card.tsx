import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { mayBeQuiet, mayBeWrong } from '@/src/engine/quiet';
import type { Finding, Fix } from '@/src/engine/types';
import { byWeight } from '@/src/ui/by-weight';
import cardStyles from '@/src/ui/card.css?inline';
import { FindingCard, type FindingCardProps } from '@/src/ui/FindingCard';
import { FindingList } from '@/src/ui/FindingList';
import { copy } from './copy';
import { Host } from './host';

export interface CardParts {
  onFix(fix: Fix): void;
  onNotNow(finding: Finding): void;
  onWrong(finding: Finding): void;
  onPolicy(clause: string): void;
  onChoose(finding: Finding): void;
  onMove(step: 1 | -1): void;
  onClose(): void;
}

/** What the card is about, and where. */
export interface CardContent
  extends Pick<FindingCardProps, 'finding' | 'index' | 'total' | 'draft' | 'site' | 'help'> {
  beside: Element;
  range: Range | undefined;
}

interface Place {
  beside: Element;
  range?: Range | undefined;
}

/** The card beside marked words, or the list of all that was found. It never takes the focus from the editor. */
export class Card {
  readonly host = new Host(cardStyles);
  private readonly mount = document.createElement('div');
  private readonly root: Root = createRoot(this.mount);
  private readonly resizes = new ResizeObserver(() => this.place());
  private shown: (Place & { finding?: Finding }) | undefined;

  constructor(private readonly parts: CardParts) {
    this.host.element.popover = 'manual'; // the top layer: no contest of z-index with the page
    this.host.root.append(this.mount);
  }

  get finding(): Finding | undefined {
    return this.shown?.finding;
  }

  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  open(content: CardContent): void {
    const { finding } = content;
    this.show(
      content,
      <FindingCard
        {...content}
        key={`${finding.rule} ${finding.span.start}`}
        onFix={(_finding, fix) => this.parts.onFix(fix)}
        onNotNow={mayBeQuiet(finding) ? () => this.parts.onNotNow(finding) : undefined}
        onWrong={mayBeWrong(finding) ? () => this.parts.onWrong(finding) : undefined}
        onPolicy={clause => this.parts.onPolicy(clause)}
        onCopy={copy}
        onNext={() => this.parts.onMove(1)}
        onPrevious={() => this.parts.onMove(-1)}
        onClose={() => this.parts.onClose()}
      />,
    );
  }

  openList(findings: readonly Finding[], beside: Element): void {
    this.show(
      { beside },
      <FindingList ordered={byWeight(findings)} onChoose={finding => this.parts.onChoose(finding)} />,
    );
  }

  private show(place: Place & { finding?: Finding }, content: ReactNode): void {
    this.shown = place;
    this.host.attach(place.beside);
    // At once, so that it is in its place in the first frame that shows it.
    flushSync(() => this.root.render(content));
    if (!this.host.element.matches(':popover-open')) this.host.element.showPopover();
    this.place();
    this.resizes.observe(this.host.element); // it grows by what is opened in it
  }

  close(): void {
    if (!this.shown) return;
    this.shown = undefined;
    this.resizes.disconnect();
    this.root.render(null);
    this.host.detach();
  }

  /** Under the marked words or above them, never over them: where there is little room, what it says scrolls. */
  private place(): void {
    if (!this.shown) return;
    const { beside, range } = this.shown;
    const { element } = this.host;
    const { left, top, bottom } = (range ?? beside).getBoundingClientRect();
    element.style.removeProperty('--room');
    const { width, height } = element.getBoundingClientRect();
    const below = window.innerHeight - bottom - 2 * GAP;
    const above = top - 2 * GAP;
    const isBelow = height <= below || below >= above;
    const room = Math.max(LOWEST, isBelow ? below : above);
    const tall = Math.min(height, room);
    element.style.setProperty('--room', `${room}px`);
    element.style.top = `${Math.max(GAP, isBelow ? Math.min(bottom + GAP, window.innerHeight - GAP - tall) : top - GAP - tall)}px`;
    element.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
  }
}

/** Between the card and the words or the edge of the window, in pixels. */
const GAP = 8;

/** Below this height, in pixels, it cannot be read: it then lies over the words after all. */
const LOWEST = 190;
