import { firstWhere } from './around';
import { findPersonNames } from './names/find-person-names';
import { perReading } from './per-reading';
import type { Named } from './persons';
import type { Reading, Word } from './reading';
import { NOT_A_NAME } from './vocabulary/not-a-name';

const CARE_TAGS = ['served', 'care-act', 'care-setting', 'body-care', 'medication'] as const;

/** Names that the tagger finds, as words `[from, to)`; in a text all of one case it has too little to go by. */
export const taggedNames = perReading((reading): readonly Named[] => {
  if (reading.flatCase) return [];
  return findPersonNames(reading.text).map(({ start, end }) => ({
    from: firstWhere(reading.words, word => word.end > start),
    to: firstWhere(reading.words, word => word.start >= end),
    how: 'name',
  }));
});

/** Names on no list: only in sentences that speak of care. */
export function unheardOf(reading: Reading): Named[] {
  if (reading.flatCase) return [];
  const sentences = new Set(
    CARE_TAGS.flatMap(tag => reading.marks(tag).map(mark => reading.words[mark.from]?.sentence ?? 0)),
  );
  return [...sentences]
    .toSorted((a, b) => a - b)
    .flatMap(sentence => namesIn(reading, sentence))
    .filter(({ from, to }) => reading.words.slice(from, to).every(isUnexplained));
}

function namesIn({ text, words, sentences }: Reading, sentence: number): Named[] {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  if (!words.slice(from + 1, to).some(isUnexplained)) return [];
  const start = words[from]?.start ?? 0;
  return findPersonNames(text.slice(start, words[to - 1]?.end)).map(found => ({
    from: firstWhere(words, word => word.end > start + found.start),
    to: firstWhere(words, word => word.start >= start + found.end),
    how: 'name',
  }));
}

function isUnexplained(word: Word): boolean {
  return (
    word.capital && !word.shouted && word.sigil === '' && word.base.length > 2 && !NOT_A_NAME.test(word.base)
  );
}
