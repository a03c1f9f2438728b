import type { Site } from '@/src/sites/site';
import { focusedElement } from '@/src/sites/tree';
import type { Agreements } from './agreements';
import type { Checks } from './checks';
import { type ComposeBox, composeBoxAt } from './compose-box';
import { saysNothing } from './is-same-message';
import type { Answer } from './page-ui';

export interface WatchParts {
  site: Site;
  checks: Checks;
  agreements: Agreements;
  show(box: ComposeBox, answer: Answer): void;
  clear(): void;
  isOurs(target: EventTarget | null): boolean;
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Watches the compose box that has the focus, and only that one; with none there is nothing to do. */
export function watchComposers(parts: WatchParts): { recheck(): void } {
  let watched: Watched | undefined;
  const leave = () => {
    watched?.stop();
    watched = undefined;
    parts.clear();
  };
  const enter = (target: EventTarget | null | undefined) => {
    const box = target instanceof Node ? composeBoxAt(target, parts.site) : undefined;
    if (box?.editable === watched?.box.editable) return;
    if (watched) leave();
    if (!box) return;
    watched = new Watched(box, parts);
    watched.changed();
  };
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, signal: parts.signal });

  listen('focusin', event => {
    if (!parts.isOurs(event.target)) enter(event.composedPath()[0]);
  });
  listen('focusout', event => {
    const isOurs =
      parts.isOurs(event.target) || (event instanceof FocusEvent && parts.isOurs(event.relatedTarget));
    if (!isOurs) leave();
  });
  listen('pointerdown', () => watched?.box.keepCaret());
  listen('keydown', () => watched?.box.keepCaret());
  listen('beforeinput', () => parts.agreements.reconsider());
  listen('input', () => watched?.typed());
  parts.signal.addEventListener('abort', leave);
  enter(focusedElement());
  return { recheck: () => watched?.changed() };
}

class Watched {
  private readonly observer = new MutationObserver(() => this.typed());
  private asking = false;

  constructor(
    readonly box: ComposeBox,
    private readonly parts: WatchParts,
  ) {
    // Lexical and Draft.js write their text themselves, without an input event for every key.
    this.observer.observe(box.editable, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.observer.disconnect();
  }

  typed(): void {
    this.box.changedAt = performance.now();
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
    if (this.box.editable.isConnected) this.changed();
  }
}
