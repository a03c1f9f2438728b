import { marksNear } from './around';
import { findPeople } from './compromise';
import type { Named } from './persons';
import type { Reading, Word } from './reading';
import { NOT_A_NAME } from './vocabulary/not-a-name';

const CARE_TAGS = ['served', 'care-act', 'care-setting', 'body-care', 'medication'] as const;

/** `compromise` takes some milliseconds a sentence. */
const MOST_ASKED = 3;

/** Names on no list: only where care is spoken of and a capital inside a sentence is unexplained. */
export function unheardOf(reading: Reading): Named[] {
  if (reading.flatCase) return [];
  const named: Named[] = [];
  let asked = 0;
  reading.sentences.forEach(({ from, to }, sentence) => {
    const isCare = CARE_TAGS.some(tag => marksNear(reading, tag, sentence).length > 0);
    const isOpen = reading.words.slice(from + 1, to).some(word => isUnexplained(word));
    if (!isCare || !isOpen || asked >= MOST_ASKED) return;
    asked += 1;
    const start = reading.words[from]?.start ?? 0;
    const part = reading.text.slice(start, reading.words[to - 1]?.end);
    for (const span of findPeople(part)) {
      const words = reading.words.slice(from, to);
      const first = words.findIndex(word => word.end > start + span.start);
      const last = words.findLastIndex(word => word.start < start + span.end);
      if (first >= 0 && last >= first && words.slice(first, last + 1).every(isUnexplained))
        named.push({ from: from + first, to: from + last + 1, how: 'name' });
    }
  });
  return named;
}

function isUnexplained(word: Word): boolean {
  return (
    word.capital && !word.shouted && word.sigil === '' && word.base.length > 2 && !NOT_A_NAME.test(word.base)
  );
}
