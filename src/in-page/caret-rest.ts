import type { Finding } from '@/src/engine/types';

/** How long the caret stands in marked words before the card opens, in milliseconds. */
const REST = 600;

const MOVES: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

export interface CaretParts {
  /** The finding in whose words the caret stands; nothing where something is selected. */
  findingAtCaret(): Finding | undefined;
  open(finding: Finding): void;
  /** Closes its card, if that is what is open. */
  close(finding: Finding): void;
}

/** Opens the card where the caret was brought to by an arrow key or a press and has come to rest; never where somebody types. */
export class CaretRest {
  private leaving: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Where it rested last: a card that was closed there stays closed until the caret has been elsewhere. */
  private at: Finding | undefined;

  constructor(private readonly parts: CaretParts) {}

  start(): void {
    if (this.leaving) return;
    this.leaving = new AbortController();
    const options = { capture: true, passive: true, signal: this.leaving.signal };
    window.addEventListener('keydown', ({ key }) => this.moved(MOVES.has(key)), options);
    window.addEventListener('pointerdown', () => this.moved(false), options);
    window.addEventListener('pointerup', () => this.moved(true), options);
  }

  stop(): void {
    this.leaving?.abort();
    this.leaving = undefined;
    this.at = undefined;
    clearTimeout(this.timer);
  }

  /** The person has opened or closed the card by key: it is as if the caret had rested here already. */
  rest(): void {
    clearTimeout(this.timer);
    this.at = this.parts.findingAtCaret();
  }

  private moved(mayRest: boolean): void {
    clearTimeout(this.timer);
    if (mayRest) this.timer = setTimeout(() => this.rested(), REST);
  }

  private rested(): void {
    const before = this.at;
    this.at = this.parts.findingAtCaret();
    if (isSame(before, this.at)) return;
    if (this.at) this.parts.open(this.at);
    else if (before) this.parts.close(before);
  }
}

function isSame(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.rule === other?.rule && one?.quote === other?.quote && one?.span.start === other?.span.start;
}
