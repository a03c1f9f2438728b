import { foldedAt } from './fold';
import { perReading } from './per-reading';
import type { Reading, Sentence } from './reading';

/** Sentences `[from, to)` that can be read by themselves letter by letter: nothing written without a blank reaches in or out. */
export interface Stretch {
  from: number;
  to: number;
  /** Places in the text as typed. The first begins where the text does. */
  start: number;
  end: number;
}

const stretchesOf = perReading((reading): readonly Stretch[] => {
  const { words, sentences, text } = reading;
  const stretches: Stretch[] = [{ from: 0, to: sentences.length, start: 0, end: text.length }];
  sentences.forEach(({ from }, at) => {
    const last = stretches.at(-1);
    const start = words[from]?.start ?? 0;
    if (!last || at === 0 || !standsApart(reading, from)) return;
    last.to = at;
    last.end = start;
    stretches.push({ from: at, to: sentences.length, start, end: text.length });
  });
  return stretches;
});

/** A blank is before it, and before that no letter by itself: letters with a blank between each two may be one word in disguise. */
const APART = /(?:[^\p{L}\p{N}$€|]|[\p{L}\p{N}]{2})\s$/u;

function standsApart({ words, text, folded }: Reading, first: number): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || before.end >= word.start) return false;
  if (!APART.test(text.slice(Math.max(0, word.start - 3), word.start))) return false;
  if (!folded.starts) return true;
  const place = foldedAt(folded, word.start);
  return APART.test(folded.text.slice(Math.max(0, place - 3), place));
}

/** As `perSentence`, for each stretch of a text; told what came of the stretch before. */
export function perStretch<Result extends object>(
  workOut: (reading: Reading, stretch: Stretch, before: Result | undefined) => Result,
): (reading: Reading) => readonly Result[] {
  const known = new WeakMap<Sentence, { last: Sentence; result: Result }>();
  return reading => {
    const results: Result[] = [];
    for (const stretch of stretchesOf(reading)) {
      const first = reading.sentences[stretch.from];
      const last = reading.sentences[stretch.to - 1];
      const kept = first && known.get(first);
      const result = kept && kept.last === last ? kept.result : workOut(reading, stretch, results.at(-1));
      if (first && last && kept?.result !== result) known.set(first, { last, result });
      results.push(result);
    }
    return results;
  };
}
