/** Keys pressed in our own elements, and the focus going to them, are none of the page's business. */
export function keepOurEvents({
  isOurs,
  onKey,
  signal,
}: {
  isOurs(target: EventTarget | null): boolean;
  onKey(event: KeyboardEvent): void;
  signal: AbortSignal;
}): void {
  const listen = (types: string[], listener: (event: Event) => void) => {
    for (const type of types) window.addEventListener(type, listener, { capture: true, signal });
  };
  listen(['keydown', 'keyup', 'keypress'], event => {
    if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
    if (isOurs(event.target)) event.stopImmediatePropagation();
  });
  listen(['focusin', 'focusout'], event => {
    const other = event instanceof FocusEvent ? event.relatedTarget : null;
    if (isOurs(event.target) || isOurs(other)) event.stopImmediatePropagation();
  });
}
