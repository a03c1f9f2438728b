/** Shorter words have too many neighbours that are words themselves. */
const SHORTEST = 7;

/**
 * Finds the known word that a word differs from by one letter (missing, added, changed, or two swapped) by looking up each of the two
 * with one letter taken out, so that the cost does not depend on how many words are known. Method: SymSpell, W. Garbe, MIT.
 */
export class OneLetter {
  private readonly known = new Set<string>();
  private readonly without = new Map<string, string[]>();
  /** The first and the last three letters of those known: of two words one letter apart, either are the same. */
  private readonly heads = new Set<number>();
  private readonly tails = new Set<number>();

  add(word: string): void {
    if (word.length < SHORTEST || this.known.has(word)) return;
    this.known.add(word);
    this.heads.add(threeLetters(word, 0));
    this.tails.add(threeLetters(word, word.length - 3));
    for (const shorter of [word, ...lessOneLetter(word)]) {
      const words = this.without.get(shorter);
      if (words) words.push(word);
      else this.without.set(shorter, [word]);
    }
  }

  meant(word: string): readonly string[] {
    if (this.known.size === 0 || word.length < SHORTEST - 1 || word.length > 64) return NOTHING;
    if (!this.heads.has(threeLetters(word, 0)) && !this.tails.has(threeLetters(word, word.length - 3)))
      return NOTHING;
    if (this.known.has(word)) return NOTHING;
    const found = new Set<string>();
    for (const shorter of [word, ...lessOneLetter(word)])
      for (const known of this.without.get(shorter) ?? []) if (isOneLetterOff(word, known)) found.add(known);
    return found.size === 0 ? NOTHING : [...found];
  }
}

const NOTHING: readonly string[] = [];

/** Ten bits each: letters of other alphabets may fall together, and are told apart later. */
function threeLetters(word: string, from: number): number {
  const [first, second] = [word.charCodeAt(from) & 1023, word.charCodeAt(from + 1) & 1023];
  return (first << 20) | (second << 10) | (word.charCodeAt(from + 2) & 1023);
}

function* lessOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Two words that lose a letter at different places can be two letters apart: look again. */
function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
