import { focusedElement } from '@/src/sites/tree';
import type { Agreements } from './agreements';
import type { Checks } from './checks';
import type { ComposeBox } from './compose-box';
import type { Answer } from './doors';
import { saysNothing } from './is-same-message';
import type { PageEvents } from './page-events';

export interface WatchParts {
  events: PageEvents;
  checks: Checks;
  agreements: Agreements;
  boxAt(node: Node): ComposeBox | undefined;
  show(box: ComposeBox, answer: Answer): void;
  clear(): void;
  isOurs(target: EventTarget | null): boolean;
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Watches the compose box that has the focus, and only that one; with none there is nothing to do. */
export function watchComposers(parts: WatchParts): { recheck(): void } {
  const { events, isOurs, signal } = parts;
  let watched: Watched | undefined;
  const leave = () => {
    watched?.stop();
    watched = undefined;
    parts.clear();
  };
  const enter = (target: EventTarget | null | undefined) => {
    const box = target instanceof Node ? parts.boxAt(target) : undefined;
    if (watched && box !== watched.box) leave();
    if (!box) return;
    watched ??= new Watched(box, parts);
    watched.follow();
  };

  events.listen(['focusin'], event => {
    if (!isOurs(event.target)) enter(event.composedPath()[0]);
  });
  events.listen(['focusout'], event => {
    if (isOurs(event.target) || (event instanceof FocusEvent && isOurs(event.relatedTarget))) return;
    const next = event instanceof FocusEvent ? event.relatedTarget : null;
    // From one part of a thread into the next, it is the same message.
    if (!(next instanceof Node && watched && parts.boxAt(next) === watched.box)) leave();
  });
  events.listen(['pointerdown', 'keydown'], () => watched?.box.keepCaret());
  const listen = (type: string, listener: () => void) =>
    window.addEventListener(type, listener, { capture: true, signal });
  listen('beforeinput', () => parts.agreements.reconsider());
  listen('input', () => watched?.typed());
  signal.addEventListener('abort', leave);
  enter(focusedElement());
  return { recheck: () => watched?.changed() };
}

class Watched {
  private readonly observer = new MutationObserver(() => this.typed());
  private asking = false;

  constructor(
    readonly box: ComposeBox,
    private readonly parts: WatchParts,
  ) {}

  /** The field of the box that has the focus now. */
  follow(): void {
    // Lexical and Draft.js write their text themselves, without an input event for every key.
    this.observer.observe(this.box.active, { childList: true, characterData: true, subtree: true });
    this.changed();
  }

  stop(): void {
    this.observer.disconnect();
  }

  typed(): void {
    if (this.box.isThere) this.box.changedAt = performance.now(); // editors tidy up after they were taken away
    this.changed();
  }

  changed(): void {
    const { checks, agreements, show, clear, isAlive } = this.parts;
    const draft = this.box.takeDraft();
    agreements.reconsider();
    if (saysNothing(draft) || !isAlive()) {
      clear();
      return;
    }
    const last = checks.last(this.box);
    if (last) show(this.box, last);
    if (!this.asking && !checks.of(this.box, draft)) void this.ask();
  }

  /** At most one question is under way; when the text has moved on meanwhile, the next one follows. */
  private async ask(): Promise<void> {
    const draft = this.box.takeDraft();
    this.asking = true;
    try {
      await this.parts.checks.run(this.box, draft);
    } catch {
      // No answer now: the gate asks again when it matters, and says so if there is none then either.
      return;
    } finally {
      this.asking = false;
    }
    if (this.box.isThere) this.changed();
  }
}
