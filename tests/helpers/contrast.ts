/** Red, green and blue of 255, and how much it covers. */
export interface Colour {
  rgb: readonly [number, number, number];
  alpha: number;
}

/** `#rgb`, `#rrggbb` or `rgb(r g b / a%)`: what our styles use. */
export function parseColour(css: string): Colour {
  if (css.startsWith('#')) {
    const hex = css.length === 4 ? css.replace(/[\da-f]/gi, '$&$&') : css;
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
    return { rgb: [r, g, b], alpha: 1 };
  }
  const [r = Number.NaN, g = 0, b = 0, percent = 100] = (css.match(/\d+/g) ?? []).map(Number);
  if (Number.isNaN(r)) throw new Error(`Not a colour that is known here: ${css}`);
  return { rgb: [r, g, b], alpha: percent / 100 };
}

/** A see-through colour on an opaque one. */
export function over({ rgb, alpha }: Colour, ground: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => rgb[at] * alpha + ground.rgb[at] * (1 - alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance({ rgb }: Colour): number {
  const [r = 0, g = 0, b = 0] = rgb
    .map(part => part / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
