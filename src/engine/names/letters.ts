/** Codes below this have case and accents looked up in tables; above it a letter is itself. */
const TABLED = 0x250;

const folded = new Uint16Array(TABLED);
const upper = new Uint8Array(TABLED);
const letters = new Uint8Array(TABLED);

for (let code = 0; code < TABLED; code += 1) {
  const char = String.fromCharCode(code);
  const bare = char.normalize('NFD').charAt(0).toLowerCase();
  const isLetter = char.toLowerCase() !== char.toUpperCase();
  folded[code] = isLetter ? bare.charCodeAt(0) : code;
  upper[code] = isLetter && char !== char.toLowerCase() ? 1 : 0;
  letters[code] = isLetter ? 1 : 0;
}
// Without a decomposition of their own; names have them (Łukasz, Søren, Đorđe).
for (const [from, to] of ['łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd', 'ıi']) {
  if (from && to) folded[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** Small, and without its accent. */
export function fold(code: number): number {
  return code < TABLED ? (folded[code] ?? code) : code;
}

export function isUpper(code: number): boolean {
  return code < TABLED && upper[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of living scripts by block, which is near enough here: no tables, no regular expressions. */
export function isLetter(code: number): boolean {
  if (code < TABLED) return letters[code] === 1;
  return (
    code <= 0x1fff ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xa000 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** 32 bits for a word, whatever its case and accents. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ fold(code === 0x2019 ? 39 : code), 0x01000193);
  }
  return stir(hash);
}

/** Spreads what a multiplication left in the low bits. */
function stir(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
