import type { Reading, Sentence } from './reading';

/**
 * Worked out once for each sentence, and kept while it stays what and where it is: `readDraft` hands the same one on then. For
 * what depends on no more than the text up to where the next sentence begins, its case, and who says it where.
 */
export function perSentence<Result extends object>(
  workOut: (reading: Reading, at: number) => Result,
): (reading: Reading, at: number) => Result {
  const known = new WeakMap<Sentence, Result>();
  return (reading, at) => {
    const sentence = reading.sentences[at];
    const before = sentence && known.get(sentence);
    if (before) return before;
    const result = workOut(reading, at);
    if (sentence) known.set(sentence, result);
    return result;
  };
}
