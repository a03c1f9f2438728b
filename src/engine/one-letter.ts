/** Shorter words have too many neighbours that are words themselves. */
const SHORTEST = 7;
/** Each letter costs a place: no word is longer. */
const LONGEST = 64;

/**
 * Finds the known word that a word differs from by one letter (missing, added, changed, or two swapped) by looking up each of the two
 * with one letter taken out, so that the cost does not depend on how many words are known. Method: SymSpell, W. Garbe, MIT.
 */
export class OneLetter {
  private readonly known = new Set<string>();
  private readonly without = new ByHash();
  /** The first and the last three letters of those known: of two words one letter apart, either are the same. */
  private readonly heads = new Set<number>();
  private readonly tails = new Set<number>();

  add(word: string): void {
    if (word.length < SHORTEST || word.length > LONGEST || this.known.has(word)) return;
    this.known.add(word);
    this.heads.add(threeLetters(word, 0));
    this.tails.add(threeLetters(word, word.length - 3));
    for (let skipped = -1; skipped < word.length; skipped += 1)
      this.without.add(hashWithout(word, skipped), word);
  }

  meant(word: string): readonly string[] {
    if (this.known.size === 0 || word.length < SHORTEST - 1 || word.length > LONGEST) return NOTHING;
    if (!this.heads.has(threeLetters(word, 0)) && !this.tails.has(threeLetters(word, word.length - 3)))
      return NOTHING;
    if (this.known.has(word)) return NOTHING;
    const found = new Set<string>();
    for (let skipped = -1; skipped < word.length; skipped += 1)
      for (const known of this.without.get(hashWithout(word, skipped)))
        if (isOneLetterOff(word, known)) found.add(known);
    return found.size === 0 ? NOTHING : [...found];
  }
}

/** Words by a hash, in lists of numbers: a hundred thousand terms come to a million entries, too many to be objects. */
class ByHash {
  private readonly words: string[] = [];
  private hashes = new Int32Array(LEAST);
  /** Of each entry, its word, and the entry before it in its row. */
  private wordOf = new Int32Array(LEAST);
  private before = new Int32Array(LEAST);
  /** By the end of a hash, one more than the last entry of its row. */
  private rows = new Int32Array(LEAST);
  private size = 0;

  add(hash: number, word: string): void {
    if (this.size === this.rows.length) this.grow();
    if (this.words.at(-1) !== word) this.words.push(word);
    this.hashes[this.size] = hash;
    this.wordOf[this.size] = this.words.length - 1;
    this.size += 1;
    this.link(this.size - 1);
  }

  get(hash: number): string[] {
    const found: string[] = [];
    let entry = (this.rows[hash & (this.rows.length - 1)] ?? 0) - 1;
    for (; entry >= 0; entry = (this.before[entry] ?? 0) - 1)
      if (this.hashes[entry] === hash) found.push(this.words[this.wordOf[entry] ?? 0] ?? '');
    return found;
  }

  private link(entry: number): void {
    const row = (this.hashes[entry] ?? 0) & (this.rows.length - 1);
    this.before[entry] = this.rows[row] ?? 0;
    this.rows[row] = entry + 1;
  }

  private grow(): void {
    this.hashes = twice(this.hashes);
    this.wordOf = twice(this.wordOf);
    this.before = twice(this.before);
    this.rows = new Int32Array(this.rows.length * 2);
    for (let entry = 0; entry < this.size; entry += 1) this.link(entry);
  }
}

const LEAST = 256;

function twice(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

const NOTHING: readonly string[] = [];

/** Ten bits each: letters of other alphabets may fall together, and are told apart later. */
function threeLetters(word: string, from: number): number {
  const [first, second] = [word.charCodeAt(from) & 1023, word.charCodeAt(from + 1) & 1023];
  return (first << 20) | (second << 10) | (word.charCodeAt(from + 2) & 1023);
}

/** Of a word with the letter at one place left out; of all of it, for -1. */
function hashWithout(word: string, skipped: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    if (at !== skipped) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
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
