/** A map from 32-bit numbers to small numbers without an object for each entry. Zero means absent. */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(entries: number) {
    let size = 16;
    while (size < entries * 2) size *= 2;
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  get(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.mask;
    while (this.values[slot] !== 0) {
      if (this.keys[slot] === key) return this.values[slot] ?? 0;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  set(key: number, value: number): void {
    let slot = Math.imul(key, 0x9e3779b1) & this.mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }
}
