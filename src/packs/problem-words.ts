import type { z } from 'zod';
import { type Problem, placeOf, valueAt } from './problem';

type Issue = z.core.$ZodIssue;

/** More than that nobody reads at once. */
const MOST_NAMES = 20;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [square brackets]',
  object: 'a group of entries in {curly brackets}',
  record: 'a group of entries in {curly brackets}',
};

/** What the schema refuses, said to somebody who has never seen one. */
export function problemsOf(data: unknown, issues: readonly Issue[], names: readonly string[]): Problem[] {
  return issues.flatMap(issue => {
    const meant = meantOf(issue);
    if (meant) return problemsOf(data, meant, names);
    return [{ where: placeOf(data, issue.path), ...wordsOf(issue, valueAt(data, issue.path), names) }];
  });
}

/** Of the ways something can be written, the one that was tried: the others differ in kind from the start. */
function meantOf({ code, path, ...issue }: Issue): Issue[] | undefined {
  if (code !== 'invalid_union' || !('errors' in issue)) return undefined;
  const tried = issue.errors.filter(way => way.some(({ path }) => path.length > 0));
  const way = tried.length > 0 ? tried[0] : issue.errors.find(([first]) => first?.code !== 'invalid_type');
  return way?.map(inner => ({ ...inner, path: [...path, ...inner.path] }));
}

function wordsOf(issue: Issue, value: unknown, names: readonly string[]): Omit<Problem, 'where'> {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, MOST_NAMES);
      const more = issue.keys.length > keys.length ? ` and ${issue.keys.length - keys.length} more` : '';
      return {
        what: `there is no entry called ${keys.map(quoted).join(', ')}${more} here`,
        hint: nearest(keys, names),
      };
    }
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected;
      if (value === undefined) return { what: 'it is missing', hint: `Add it: ${wanted}.` };
      return { what: `it should be ${wanted}, and is ${kindOf(value)}`, hint: 'Write it that way.' };
    }
    case 'invalid_value': {
      const can = issue.values.map(each => quoted(String(each)));
      const list = can.length > 40 ? 'one of the names in the list of the format' : can.join(', ');
      return {
        what: value === undefined ? 'it is missing' : `it can't be ${shown(value)}`,
        hint: `It can be ${list}.`,
      };
    }
    case 'too_small':
      return {
        what:
          issue.origin === 'array' || issue.origin === 'string'
            ? 'it is empty or too short'
            : 'it is too small',
        hint: `The least is ${issue.minimum}.`,
      };
    case 'too_big':
      return {
        what: issue.origin === 'array' || issue.origin === 'string' ? 'it is too long' : 'it is too big',
        hint: `The most is ${issue.maximum}.`,
      };
    case 'invalid_format':
      return { what: `it can't be ${shown(value)}`, hint: sentence(issue.message) };
    case 'invalid_key':
      return {
        what: `${quoted(String(issue.path.at(-1)))} can't be a name here`,
        hint: sentence(issue.issues[0]?.message ?? 'Look for a slip in its spelling'),
      };
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options))
        return {
          what: value === undefined ? 'it is missing' : `it can't be ${shown(value)}`,
          hint: `It can be ${issue.options.map(each => quoted(String(each))).join(', ')}.`,
        };
      return {
        what: `it can't be ${kindOf(value)}`,
        hint: 'Compare it with the description of the pack format.',
      };
    default:
      return { what: issue.message, hint: 'Compare it with the description of the pack format.' };
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function quoted(name: string): string {
  return `"${name.slice(0, 60)}"`;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? kindOf(value) : quoted(String(value));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A name that differs only in capitals, hyphens, or a letter at most. */
function nearest(keys: readonly string[], names: readonly string[]): string {
  const near = keys.flatMap(key => names.find(name => isNear(key.slice(0, 60), name)) ?? []);
  if (near.length > 0) return `Did you mean ${near.map(quoted).join(', ')}?`;
  return 'Take it out, or look for a slip in its spelling.';
}

function isNear(written: string, name: string): boolean {
  const [a, b] = [written, name].map(each => each.toLowerCase().replace(/[^a-z]/g, ''));
  if (!a || !b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [leftA, leftB] = [a.length - start - end, b.length - start - end];
  const isSwapped = leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return Math.max(leftA, leftB) <= 1 || isSwapped;
}
