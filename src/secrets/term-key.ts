import { fold } from '@/src/engine/fold';
import type { Word } from '@/src/engine/reading';
import { splitWords } from '@/src/engine/words';

/** Hashes stand for one to three words. */
export const MOST_WORDS = 3;

/** What is hashed: words as the engine compares them, with a blank between each two. */
export function keyOf(words: readonly Pick<Word, 'base'>[]): string {
  return words.map(({ base }) => base).join(' ');
}

/** The words of a term, folded and split as a draft is. */
export function wordsOf(term: string): readonly Word[] {
  return splitWords(term, fold(term));
}
