import type { WordClass } from './phrase';
import type { Word } from './reading';
import { isGivenName } from './vocabulary/given-names';

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
);
const AGE = /^(?:[1-9]\d?|1[01]\d)(?:yo|yrs?|y)?$|^(?:[6-9]\d|10\d)(?:st|nd|rd|th)$/;
const OLD = /^(?:[6-9]\d|1[01]\d)(?:yo|yrs?|y|st|nd|rd|th)?$/;
const WRITTEN_AGES = new Set(
  'sixty seventy eighty ninety sixties seventies eighties nineties hundred'.split(' '),
);

export function wordIs(name: WordClass, { text, base }: Word): boolean {
  if (name === 'name') return isGivenName(base);
  const isFigure = text < ':';
  if (name === 'number') return isFigure ? /^\d{1,4}[a-d]?$/.test(text) : NUMBERS.has(text);
  if (!isFigure) return WRITTEN_AGES.has(text);
  return (name === 'age' ? AGE : OLD).test(text);
}
