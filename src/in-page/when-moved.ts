/** Tells whenever an element may stand elsewhere on the screen, or have another size, until it is aborted. */
export function whenMoved(element: Element, moved: () => void): AbortController {
  const leaving = new AbortController();
  const { signal } = leaving;
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { signal });
  const resizes = new ResizeObserver(moved);
  resizes.observe(element);
  signal.addEventListener('abort', () => resizes.disconnect());
  return leaving;
}
