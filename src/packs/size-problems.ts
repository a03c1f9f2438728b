import { MOST_TERMS } from './bounds';
import type { Problem } from './problem';
import type { Readable } from './readable';

/** So many are ready to run in a second or two; more are a mistake, or meant to stop somebody's browser. */
const MOST_PHRASES = 20_000;
const MOST_EXAMPLES = 20_000;
/** One word can be confidential at several times, but not without end. */
const MOST_OF_ONE = 20;

/** What may be long in each place, and must not be in all of them together. */
export function sizeProblems({ rules, terms }: Readable): Problem[] {
  const times = new Map<string, number>();
  for (const { entry } of terms) {
    for (const each of entry.words ?? []) times.set(each, (times.get(each) ?? 0) + 1);
    for (const each of entry.phrases ?? []) times.set(each, (times.get(each) ?? 0) + 1);
  }
  const counts = [...times.values()];
  const [again] = [...times].find(([, count]) => count > MOST_OF_ONE) ?? [];
  const phrases = rules.map(({ entry }) =>
    sizes('phrases' in entry ? entry.phrases : [], entry.near, entry.notNear, entry.unlessSaid),
  );
  const examples = rules.map(({ entry }) => sizes(entry.flags, entry.allows));
  return [
    ...tooMany('terms', sum(counts), MOST_TERMS, 'words and phrases'),
    ...(again === undefined
      ? []
      : [
          {
            where: 'terms',
            what: `"${again.slice(0, 80)}" is there more than ${MOST_OF_ONE} times`,
            hint: 'Once is enough, or once for each time when it is confidential.',
          },
        ]),
    ...tooMany('rules', sum(phrases), MOST_PHRASES, 'phrases'),
    ...tooMany('rules', sum(examples), MOST_EXAMPLES, 'examples'),
  ];
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
