import type { WordClass } from './phrase';
import type { Word } from './reading';
import { WordTable } from './word-table';

const BITS: Readonly<Record<WordClass, number>> = { number: 1, age: 2, old: 4, name: 8 };

const WRITTEN = new WordTable();
for (const word of 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
  ' ',
))
  WRITTEN.set(word, BITS.number);
for (const word of 'sixty seventy eighty ninety sixties seventies eighties nineties hundred'.split(' '))
  WRITTEN.set(word, BITS.age | BITS.old);

const NUMBER = /^\d{1,4}[a-d]?$/;
const AGE = /^(?:[1-9]\d?|1[01]\d)(?:yo|yrs?|y)?$|^(?:[6-9]\d|10\d)(?:st|nd|rd|th)$/;
const OLD = /^(?:[6-9]\d|1[01]\d)(?:yo|yrs?|y|st|nd|rd|th)?$/;

/** The classes that a word is of, a bit each. */
export function classesOf({ text, given }: Word): number {
  const named = given === 'name' ? BITS.name : 0;
  return named | (text < ':' ? figureClasses(text) : WRITTEN.get(text));
}

export function isOfClass(classes: number, name: WordClass): boolean {
  return (classes & BITS[name]) !== 0;
}

function figureClasses(text: string): number {
  const number = NUMBER.test(text) ? BITS.number : 0;
  const age = AGE.test(text) ? BITS.age : 0;
  return number | age | (OLD.test(text) ? BITS.old : 0);
}
