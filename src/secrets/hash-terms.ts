import { type Hashing, slowHash } from './slow-hash';
import { keyOf, MOST_WORDS, wordsOf } from './term-key';

export interface HashedTerm {
  hash: string;
  /** How many words it stands for. */
  words: number;
}

/** Whether a list of hashes can stand for it: one to three words. */
export function canBeHashed(term: string): boolean {
  const { length } = wordsOf(term);
  return length >= 1 && length <= MOST_WORDS;
}

/**
 * For whoever writes a pack: terms, or names of people who have agreed to something, as the pack keeps them, in the same order. A term
 * that `canBeHashed` refuses throws a RangeError; an aborted signal throws its reason. `onDone` is told how many are done.
 */
export async function hashTerms(
  terms: readonly string[],
  hashing: Hashing,
  { signal, onDone }: { signal?: AbortSignal; onDone?: (done: number) => void } = {},
): Promise<HashedTerm[]> {
  const hashed: HashedTerm[] = [];
  for (const term of terms) {
    signal?.throwIfAborted();
    const words = wordsOf(term);
    if (!canBeHashed(term)) throw new RangeError('a private term has one to three words');
    hashed.push({ hash: await slowHash(keyOf(words), hashing), words: words.length });
    onDone?.(hashed.length);
  }
  return hashed;
}
