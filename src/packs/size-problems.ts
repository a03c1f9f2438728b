import { MOST_TERMS } from './bounds';
import type { Problem } from './problem';
import type { Readable } from './readable';

/** More are a mistake, or meant to stop somebody's browser. */
const MOST_PHRASES = 20_000;
const MOST_EXAMPLES = 20_000;
/** One word can be confidential at several times, but not without end. */
const MOST_OF_ONE = 20;

/** What may be long in each place, and must not be in all of them together. */
export function countProblems({ rules, terms }: Readable): Problem[] {
  const inTerms = terms.map(({ entry }) => sizes(entry.words, entry.phrases));
  const phrases = rules.map(({ entry }) =>
    sizes('phrases' in entry ? entry.phrases : [], entry.near, entry.notNear, entry.unlessSaid),
  );
  const examples = rules.map(({ entry }) => sizes(entry.flags, entry.allows));
  return [
    ...tooMany('terms', sum(inTerms), MOST_TERMS, 'words and phrases'),
    ...tooMany('rules', sum(phrases), MOST_PHRASES, 'phrases'),
    ...tooMany('rules', sum(examples), MOST_EXAMPLES, 'examples'),
  ];
}

/** A term that is there again and again. */
export function repeatProblems({ terms }: Readable): Problem[] {
  const times = new Map<string, number>();
  for (const { entry } of terms) {
    for (const each of entry.words ?? []) times.set(each, (times.get(each) ?? 0) + 1);
    for (const each of entry.phrases ?? []) times.set(each, (times.get(each) ?? 0) + 1);
  }
  return [...times]
    .filter(([, count]) => count > MOST_OF_ONE)
    .map(([term]) => ({
      where: 'terms',
      what: `"${term.slice(0, 80)}" is there more than ${MOST_OF_ONE} times`,
      hint: 'Once is enough, or once for each time when it is confidential.',
    }));
}

function tooMany(where: string, count: number, most: number, what: string): Problem[] {
  if (count <= most) return [];
  return [{ where, what: `there are ${count} ${what} in all`, hint: `The most is ${most}.` }];
}

function sizes(...lists: (readonly unknown[] | undefined)[]): number {
  return sum(lists.map(list => list?.length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
