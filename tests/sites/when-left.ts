import { options } from './replica';

/**
 * Says when the author has turned away from the composer: when the focus leaves it (`?collapse=focusout`), or when the
 * pointer is pressed outside of it (`?collapse=press`).
 */
export function whenLeft(composer: Element, left: () => void): () => void {
  const how = options.get('collapse');
  const isInside = (target: EventTarget | null) => target instanceof Node && composer.contains(target);
  const onFocusOut = ({ relatedTarget }: FocusEvent) =>
    how === 'focusout' && !isInside(relatedTarget) && left();
  const onPress = ({ target }: PointerEvent) => how === 'press' && !isInside(target) && left();
  const abort = new AbortController();
  composer.addEventListener('focusout', event => onFocusOut(event as FocusEvent), { signal: abort.signal });
  document.addEventListener('pointerdown', onPress, { capture: true, signal: abort.signal });
  return () => abort.abort();
}
