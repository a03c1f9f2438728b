type Listener = (event: Event) => void;

/** What has to be heard before the page hears it, and may have to be kept from it. */
const TYPES = [
  ...['click', 'keydown', 'keyup', 'keypress', 'submit', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];

/**
 * The page's events, heard on `window` in the capture phase from the first moment on, and so before the page's own
 * listeners, for scripts of ours that come later.
 */
export class PageEvents {
  private readonly listeners = new Map<string, Listener[]>();
  private isUnheard = false;

  constructor(signal: AbortSignal) {
    const onEvent = (event: Event) => {
      if (this.isUnheard) return;
      for (const listener of this.listeners.get(event.type) ?? []) {
        try {
          listener(event);
        } catch (fault) {
          reportError(fault); // as if each stood by itself: the gate above all has to hear of it all the same
        }
        if (event.cancelBubble) return; // kept from the page, and so from the rest of us
      }
    };
    for (const type of TYPES) window.addEventListener(type, onEvent, { capture: true, signal });
  }

  listen(types: readonly string[], listener: Listener): void {
    for (const type of types) this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** What this does to the page is our own doing. */
  unheard(act: () => void): void {
    this.isUnheard = true;
    try {
      act();
    } finally {
      this.isUnheard = false;
    }
  }
}
