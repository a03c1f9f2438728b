import type { PageEvents } from './page-events';

/** Keys and presses in our own elements, and the focus going to them, are none of the page's business. */
export function keepOurEvents({
  events,
  isOurs,
  isLeftForOurs,
  keepsFocusFrom,
  onKey,
}: {
  events: PageEvents;
  isOurs(target: EventTarget | null): boolean;
  isLeftForOurs(event: FocusEvent): boolean;
  keepsFocusFrom(target: EventTarget | null): boolean;
  onKey(event: KeyboardEvent): void;
}): void {
  events.listen(['keydown', 'keyup', 'keypress'], event => {
    if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
    if (isOurs(event.target)) event.stopImmediatePropagation();
  });
  events.listen(['focusin', 'focusout'], event => {
    if (!(event instanceof FocusEvent)) return;
    const isToOurs = event.type === 'focusout' ? isLeftForOurs(event) : isOurs(event.relatedTarget);
    if (isOurs(event.target) || isToOurs) event.stopImmediatePropagation();
  });
  // Composers collapse on a press outside of them; a click, in our elements, is all that we need ourselves.
  events.listen(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'], event => {
    if (isOurs(event.target)) event.stopImmediatePropagation();
    if (event.type === 'mousedown' && keepsFocusFrom(event.target)) event.preventDefault();
  });
}
