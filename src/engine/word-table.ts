/**
 * A map from words to numbers from 1; zero means absent. Beside each place stands the hash of its word, so that one look at memory
 * tells that a word is not there; a Map of strings takes several, and memory is what a check waits for.
 */
export class WordTable {
  private readonly words: string[] = [''];
  private readonly values: number[] = [0];
  /** Hash and place in `words`, by slot. */
  private slots = new Int32Array(2 * LEAST);

  get(word: string): number {
    return this.values[this.placeOf(word, hashOf(word))] ?? 0;
  }

  set(word: string, value: number): void {
    const hash = hashOf(word);
    const known = this.placeOf(word, hash);
    const place = known === 0 ? this.add(word, hash) : known;
    this.values[place] = value;
  }

  /** The word's own number, a new one where it has none. */
  numberOf(word: string): number {
    const hash = hashOf(word);
    const known = this.placeOf(word, hash);
    if (known !== 0) return known;
    const place = this.add(word, hash);
    this.values[place] = place;
    return place;
  }

  private placeOf(word: string, hash: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0 || (slots[slot] === hash && this.words[place] === word)) return place;
    }
  }

  private add(word: string, hash: number): number {
    const place = this.words.length;
    this.words.push(word);
    if (place * 4 > this.slots.length) this.grow();
    put(this.slots, hash, place);
    return place;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) put(this.slots, slots[slot] ?? 0, slots[slot + 1] ?? 0);
  }
}

const LEAST = 64;

function put(slots: Int32Array, hash: number, place: number): void {
  const last = slots.length - 2;
  let slot = (hash << 1) & last;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = hash;
  slots[slot + 1] = place;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
