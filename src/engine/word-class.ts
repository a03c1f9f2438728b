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
const WRITTEN_AGES = /^(?:sixty|seventy|eighty|ninety|sixties|seventies|eighties|nineties|hundred)$/;

export function wordIs(name: WordClass, word: Word): boolean {
  if (name === 'number') return /^\d{1,4}[a-d]?$/.test(word.text) || NUMBERS.has(word.text);
  if (name === 'age') return AGE.test(word.text) || WRITTEN_AGES.test(word.text);
  if (name === 'old') return OLD.test(word.text) || WRITTEN_AGES.test(word.text);
  return isGivenName(word.base);
}
