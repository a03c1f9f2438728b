import { firstWhere, marksNear } from './around';
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

/** Names on no list: only where care is spoken of in the same sentence. */
export function unheardOf(reading: Reading): Named[] {
  return taggedNames(reading).filter(({ from, to }) => {
    const sentence = reading.words[from]?.sentence ?? 0;
    return (
      reading.words.slice(from, to).every(isUnexplained) &&
      CARE_TAGS.some(tag => marksNear(reading, tag, sentence).length > 0)
    );
  });
}

function isUnexplained(word: Word): boolean {
  return (
    word.capital && !word.shouted && word.sigil === '' && word.base.length > 2 && !NOT_A_NAME.test(word.base)
  );
}
