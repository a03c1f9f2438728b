/** Whether light letters stand on a dark ground there. A site's own theme is not always that of the person's machine. */
export function isDark(element: Element): boolean {
  const [red, green, blue, alpha = 1] = numbersIn(getComputedStyle(element).color);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0)
    return matchMedia('(prefers-color-scheme: dark)').matches;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}

/** Of a colour as browsers give it back, unless it is one beyond `rgb`. */
function numbersIn(colour: string): number[] {
  return colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
}
