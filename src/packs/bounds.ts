import { type Problem, placeOf } from './problem';
import { hasControls } from './visible';

/** A pack has no more; each is looked at before anything else is, so that what comes after cannot take long. */
const MOST_CHARACTERS = 2_000_000;
const MOST_VALUES = 700_000;
const DEEPEST = 12;
/** Entries of a list, other than of those that may be as long as a list of clients. */
const LONGEST_LIST = 5000;
export const MOST_TERMS = 100_000;
/** More than that nobody reads at once. */
const MOST_PROBLEMS = 50;

type Path = readonly (string | number)[];

/** What is so large, so deep or so disguised that the rest need not be read. `data` could be anything that JSON can hold. */
export function boundProblems(data: unknown): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, what: string, hint: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ where: placeOf(data, path), what, hint });
  };
  const left: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let values = 0;
  let characters = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    values += 1;
    if (typeof value === 'string') {
      characters += value.length;
      if (value.length <= MOST_CHARACTERS && !isExample(path) && hasControls(value))
        add(path, 'it has hidden characters that turn text round or cannot be seen', 'Type it anew.');
    }
    if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
      add([], 'it is too large', 'A pack has two million characters at most, and 100,000 terms.');
      break;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) {
      add(path.slice(0, 4), 'it has entries within entries without end', 'Compare it with docs/packs.md.');
      continue;
    }
    if (Array.isArray(value)) {
      const most = path[0] === 'terms' ? MOST_TERMS : LONGEST_LIST;
      if (value.length > most) add(path, 'it is too long', `The most is ${most.toLocaleString('en-GB')}.`);
      else for (const [at, each] of value.entries()) left.push({ value: each, path: [...path, at] });
      continue;
    }
    const keys = Object.keys(value);
    if (keys.length > LONGEST_LIST) add(path, 'it has too many entries', `The most is ${LONGEST_LIST}.`);
    else
      for (const key of keys) {
        characters += key.length;
        left.push({ value: Reflect.get(value, key), path: [...path, key] });
      }
  }
  return problems;
}

/** People disguise what they write, and an example may show how. */
function isExample(path: Path): boolean {
  return path[0] === 'rules' && (path[2] === 'flags' || path[2] === 'allows');
}
