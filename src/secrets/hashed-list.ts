import { type Candidate, MOST_CANDIDATES } from './candidates';
import { type Hashing, slowHash } from './slow-hash';

interface Hashed {
  hash: string;
  words: number;
}

export interface Looked<Entry> {
  found: { candidate: Candidate; entry: Entry }[];
  /** Whether there was time, and room among thirty, for all of them. */
  isComplete: boolean;
}

/** As many candidates are remembered, in memory only. */
const MOST_KNOWN = 1000;
/** So many are worked out at a time: more would only wait for each other. */
const AT_ONCE = 4;

/** A pack's list of slow hashes, looked up by candidates. Each candidate is hashed once, whichever draft it stands in. */
export class HashedList<Entry extends Hashed> {
  readonly lengths: ReadonlySet<number>;
  private readonly entries = new Map<string, Entry[]>();
  private readonly known = new Map<string, Promise<string>>();

  constructor(
    private readonly hashing: Hashing,
    entries: readonly Entry[],
    private readonly hash: typeof slowHash = slowHash,
  ) {
    this.lengths = new Set(entries.map(({ words }) => words));
    for (const entry of entries)
      this.entries.set(entry.hash, [...(this.entries.get(entry.hash) ?? []), entry]);
  }

  /** Ends when the signal is aborted, with what it knows by then. */
  async look(candidates: readonly Candidate[], signal: AbortSignal): Promise<Looked<Entry>> {
    const left = candidates.slice(0, MOST_CANDIDATES);
    const found: Looked<Entry>['found'] = [];
    let done = 0;
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let candidate = left.shift(); candidate && !signal.aborted; candidate = left.shift()) {
        const hash = await this.hashOnce(candidate.key);
        for (const entry of this.entries.get(hash) ?? [])
          if (entry.words === candidate.words) found.push({ candidate, entry });
        done += 1;
      }
    });
    await Promise.race([Promise.all(workers), aborted(signal)]);
    return { found: [...found], isComplete: done === candidates.length };
  }

  private hashOnce(key: string): Promise<string> {
    const hash = this.known.get(key) ?? this.hash(key, this.hashing);
    this.known.delete(key);
    this.known.set(key, hash); // the last that was asked for is the last to be forgotten
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    return hash;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
