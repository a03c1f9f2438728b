import { focusedElement } from '@/src/sites/tree';
import type { Agreements } from './agreements';
import { type BoxState, stateOf } from './box-state';
import type { Checks } from './checks';
import type { ComposeBox, PageDraft } from './compose-box';
import type { Answer } from './doors';
import { saysNothing } from './is-same-message';
import type { PageEvents } from './page-events';
import type { OffReason } from './terms';

export interface WatchParts {
  events: PageEvents;
  checks: Checks;
  agreements: Agreements;
  boxAt(node: Node): ComposeBox | undefined;
  /** A box has got the focus. */
  entered(box: ComposeBox): void;
  /** The editable around a node that is plainly written in, and that we do not understand. */
  strangerAt(node: Node): HTMLElement | undefined;
  show(box: ComposeBox, answer: Answer): void;
  clear(): void;
  /** What the person is told beside the box; nothing once there is nothing to say. */
  tell(said: { beside: HTMLElement; state: BoxState; answer?: Answer } | undefined): void;
  isOurs(target: EventTarget | null): boolean;
  /** Whether the focus leaves the page's own for ours. */
  isLeftForOurs(event: FocusEvent): boolean;
  isAlive(): boolean;
  /** Why the person wants it left unchecked, if they do. */
  isOff(draft: PageDraft): OffReason | undefined;
  signal: AbortSignal;
}

/** Watches the compose box that has the focus, and only that one; with none there is nothing to do. */
export function watchComposers(parts: WatchParts): { recheck(): void } {
  const { events, isOurs, isLeftForOurs, signal } = parts;
  let watched: Watched | undefined;
  const leave = () => {
    watched?.stop();
    watched = undefined;
    parts.clear();
    parts.tell(undefined);
  };
  const enter = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Node)) return;
    const box = parts.boxAt(target);
    if (watched && box !== watched.box) leave();
    if (!box) {
      const stranger = parts.strangerAt(target);
      if (stranger) parts.tell({ beside: stranger, state: { kind: 'strange' } });
      return;
    }
    if (!watched) parts.entered(box);
    watched ??= new Watched(box, parts);
    watched.follow();
  };

  events.listen(['focusin'], event => {
    if (!isOurs(event.target)) enter(event.composedPath()[0]);
  });
  events.listen(['focusout'], event => {
    if (isOurs(event.target) || (event instanceof FocusEvent && isLeftForOurs(event))) return;
    // The window has lost the focus, to the popup above all; the box has not.
    if (focusedElement() === event.composedPath()[0]) return;
    const next = event instanceof FocusEvent ? event.relatedTarget : null;
    // From one part of a thread into the next, it is the same message.
    if (!(next instanceof Node && watched && parts.boxAt(next) === watched.box)) leave();
  });
  events.listen(['pointerdown', 'keydown'], () => watched?.box.keepCaret());
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, signal });
  listen('beforeinput', () => parts.agreements.reconsider());
  listen('input', event => {
    const [at] = event.composedPath();
    // The focus moving about within a shadow root is not heard out here.
    if (!isOurs(event.target) && at instanceof Node && !watched?.box.active.contains(at)) enter(at);
    watched?.typed();
  });
  signal.addEventListener('abort', leave);
  enter(focusedElement());
  return { recheck: () => watched?.changed() };
}

/** Without an answer for so long, in milliseconds, what the last one said is no longer shown as if it held. */
const SLOW = 1000;

class Watched {
  private readonly observer = new MutationObserver(() => this.typed());
  private asking = false;
  /** Whether something was written since the question that is under way. */
  private hasMovedOn = false;
  private awaited: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

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
    this.isOver = true;
    this.observer.disconnect();
    clearTimeout(this.awaited);
  }

  /** A key comes as an input event and as one change of nodes after the other: all is read once, when the editor is done with it. */
  typed(): void {
    if (this.box.isThere) this.box.changedAt = performance.now(); // editors tidy up after they were taken away
    this.awaited ??= setTimeout(() => this.changed());
  }

  changed(): void {
    clearTimeout(this.awaited);
    this.awaited = undefined;
    this.hasMovedOn = this.asking;
    const { checks, agreements, show, clear, tell, isAlive, isOff } = this.parts;
    const draft = this.box.takeDraft();
    agreements.reconsider();
    const off = isOff(draft);
    if (saysNothing(draft) || !isAlive() || off) {
      clear();
      if (off && !saysNothing(draft)) this.tell({ kind: 'off', why: off });
      else tell(undefined);
      return;
    }
    const last = checks.last(this.box);
    if (last) show(this.box, last);
    this.tell(last ? stateOf(last) : { kind: 'checking' }, last);
    if (!this.asking && !checks.of(this.box, draft)) void this.ask(draft);
  }

  /** At most one question is under way; when the text has moved on meanwhile, the next one follows. */
  private async ask(draft: PageDraft): Promise<void> {
    this.asking = true;
    const slow = setTimeout(() => this.tell({ kind: 'checking' }), SLOW);
    const answer = await this.parts.checks.run(this.box, draft).catch(() => undefined);
    this.asking = false;
    clearTimeout(slow);
    if (this.isOver || !this.box.isThere || this.awaited) return;
    if (this.hasMovedOn) this.changed();
    else if (!answer)
      this.tell({ kind: 'unsure' }); // the gate asks again when it matters, and says so if there is none then either
    else this.answered(answer);
  }

  private answered(answer: Answer): void {
    if (answer.off) this.parts.clear();
    else this.parts.show(this.box, answer);
    this.tell(stateOf(answer), answer);
  }

  private tell(state: BoxState, answer?: Answer): void {
    if (this.isOver) return;
    this.parts.tell({ beside: this.box.active, state, ...(answer && { answer }) });
  }
}
