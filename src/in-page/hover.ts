import type { Finding } from '@/src/engine/types';

/** How long the pointer rests before the card opens, and stays away before it closes, in milliseconds. */
const DWELL = 220;

export interface HoverParts {
  ranges(): ReadonlyMap<Finding, Range>;
  isOnCard(event: PointerEvent): boolean;
  /** Of what is scrolled out of the box nothing is under the pointer. */
  isOverBox(event: PointerEvent): boolean;
  open(finding: Finding): void;
  close(): void;
}

/** Follows the pointer over the marked words; only while there are some. */
export class Hover {
  private leaving: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over: Finding | 'card' | undefined;

  constructor(private readonly parts: HoverParts) {}

  start(): void {
    if (this.leaving) return;
    this.leaving = new AbortController();
    const options = { capture: true, passive: true, signal: this.leaving.signal };
    window.addEventListener('pointermove', event => this.moved(event), options);
  }

  stop(): void {
    this.leaving?.abort();
    this.leaving = undefined;
    clearTimeout(this.timer);
    this.over = undefined;
  }

  private moved(event: PointerEvent): void {
    const over = this.parts.isOnCard(event) ? 'card' : this.findingUnder(event);
    if (over === this.over) return;
    this.over = over;
    clearTimeout(this.timer);
    if (over === 'card') return;
    this.timer = setTimeout(() => (over ? this.parts.open(over) : this.parts.close()), DWELL);
  }

  private findingUnder(event: PointerEvent): Finding | undefined {
    return this.parts.isOverBox(event) ? findingAt(event, this.parts.ranges()) : undefined;
  }
}

function findingAt(
  { clientX, clientY }: PointerEvent,
  ranges: ReadonlyMap<Finding, Range>,
): Finding | undefined {
  for (const [finding, range] of ranges) {
    const isOver = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left <= clientX && clientX <= right && top - 2 <= clientY && clientY <= bottom + 4,
    );
    if (isOver) return finding;
  }
  return undefined;
}
