import { learnedCategories } from './learned-categories';
import { addWeights, type Model, type Weight } from './model';

/**
 * What the parts of a text weigh together; a feature counts once, in however many of them it is. Of a text that has grown, only
 * what is new is weighed: weights are whole eighths, so that adding and taking away leaves nothing behind.
 */
export class WeighedParts {
  private parts: readonly Uint32Array[] = [];
  private counts = new Counts(0);
  private sums = new Float32Array(learnedCategories.length);

  constructor(private readonly model: Model) {}

  weigh(parts: readonly Uint32Array[]): Weight {
    let same = 0;
    while (same < parts.length && parts[same] === this.parts[same]) same += 1;
    const gone = this.parts.slice(same);
    const added = parts.slice(same);
    if (same < gone.length || !this.counts.hasRoomFor(sizeOf(added))) this.startAnew(parts);
    else {
      for (const part of gone) this.take(part);
      for (const part of added) this.add(part);
    }
    this.parts = parts;
    return { sums: this.sums.slice(), count: this.counts.distinct };
  }

  private startAnew(parts: readonly Uint32Array[]): void {
    const size = sizeOf(parts);
    if (!this.counts.clearFor(size)) this.counts = new Counts(size);
    this.sums.fill(0);
    for (const part of parts) this.add(part);
  }

  private add(part: Uint32Array): void {
    for (let at = 0; at < part.length; at += 1) {
      const feature = part[at] ?? 0;
      if (this.counts.add(feature, 1) === 1) addWeights(this.model, feature, this.sums, 1);
    }
  }

  private take(part: Uint32Array): void {
    for (let at = 0; at < part.length; at += 1) {
      const feature = part[at] ?? 0;
      if (this.counts.add(feature, -1) === 0) addWeights(this.model, feature, this.sums, -1);
    }
  }
}

function sizeOf(parts: readonly Uint32Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

const LEAST = 256;

/** How often each number is there. A place once taken stays so, until all is made anew. */
class Counts {
  distinct = 0;
  private readonly keys: Uint32Array;
  /** One more than the count; nought where no number has been. */
  private readonly counts: Uint32Array;
  private readonly mask: number;
  private taken = 0;

  constructor(entries: number) {
    let size = LEAST;
    while (size < entries * 2) size *= 2;
    this.keys = new Uint32Array(size);
    this.counts = new Uint32Array(size);
    this.mask = size - 1;
  }

  /** Whether it can be used again for so many. */
  clearFor(entries: number): boolean {
    if (entries * 2 > this.keys.length || entries * 16 < this.keys.length - LEAST) return false;
    this.counts.fill(0);
    this.distinct = 0;
    this.taken = 0;
    return true;
  }

  hasRoomFor(more: number): boolean {
    return (this.taken + more) * 4 < this.keys.length * 3;
  }

  /** And how often it is there now. */
  add(key: number, times: 1 | -1): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    if (this.counts[slot] === 0) {
      this.keys[slot] = key;
      this.counts[slot] = 1;
      this.taken += 1;
    }
    const count = (this.counts[slot] ?? 0) - 1 + times;
    this.counts[slot] = count + 1;
    if (times === 1 && count === 1) this.distinct += 1;
    if (times === -1 && count === 0) this.distinct -= 1;
    return count;
  }
}
