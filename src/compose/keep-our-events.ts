import type { PageEvents } from './page-events';

/** Keys and presses in our own elements, and the focus going to them, are none of the page's business. */
export function keepOurEvents({
  events,
  isOurs,
  keepsFocusFrom,
  onKey,
}: {
  events: PageEvents;
  isOurs(target: EventTarget | null): boolean;
  keepsFocusFrom(target: EventTarget | null): boolean;
  onKey(event: KeyboardEvent): void;
}): void {
  events.listen(['keydown', 'keyup', 'keypress'], event => {
    if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
    if (isOurs(event.target)) event.stopImmediatePropagation();
  });
  events.listen(['focusin', 'focusout'], event => {
    const other = event instanceof FocusEvent ? event.relatedTarget : null;
    if (isOurs(event.target) || isOurs(other)) event.stopImmediatePropagation();
  });
  // Composers collapse on a press outside of them; a click, in our elements, is all that we need ourselves.
  events.listen(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'], event => {
    if (isOurs(event.target)) event.stopImmediatePropagation();
    if (event.type === 'mousedown' && keepsFocusFrom(event.target)) event.preventDefault();
  });
}
