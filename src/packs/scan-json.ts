import type { Problem } from './problem';

export interface Strange {
  problem: Problem;
  /** Reading on would do harm. */
  isFatal: boolean;
}

/** Deeper than any pack, and far less deep than what a parser can bear. */
const MOST_DEPTH = 40;
/** More than that nobody reads at once. */
const MOST = 50;

/** In an object of JavaScript these are more than names. */
const NOT_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** The names so far; nothing where it is a list. */
  names: Set<string> | undefined;
  /** Whether a string that comes now is a name. */
  isNameNext: boolean;
  /** What it is called by the level around it. */
  place: string;
  /** Which entry of a list comes now. */
  at: number;
  name: string;
}

/**
 * What `JSON.parse` keeps silent about: of two entries of one name it takes the last, so two readers may see two packs. Says nothing
 * of what is not JSON at all.
 */
export function scanJson(text: string): Strange[] {
  const found: Strange[] = [];
  const levels: Level[] = [];
  for (const token of tokensOf(text)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === MOST_DEPTH) return [...found, { problem: tooDeep(level), isFatal: true }];
      levels.push(below(level, token === '{'));
    } else if (token === '}' || token === ']') levels.pop();
    else if (level && token === ',') {
      level.isNameNext = true;
      level.at += 1;
    } else if (level && token === ':') level.isNameNext = false;
    else if (level?.names && level.isNameNext) {
      const problem = problemWith(nameOf(token), level);
      if (problem) found.push({ problem, isFatal: false });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

/** `{`, `}`, `[`, `]`, `,`, `:` and whole strings; what stands between does not matter here. A regular expression could be made to hang. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('{}[],:'.includes(letter)) yield letter;
    if (letter !== '"') continue;
    const end = endOfString(text, at);
    yield text.slice(at, end + 1);
    at = end;
  }
}

/** Where the quotation mark is that ends it; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function below(level: Level | undefined, isObject: boolean): Level {
  const own = level && (level.names ? level.name : String(level.at));
  return {
    names: isObject ? new Set() : undefined,
    isNameNext: isObject,
    place: [level?.place, own].filter(Boolean).join('.'),
    at: 0,
    name: '',
  };
}

/** `"\u0069d"` is `id`. */
function nameOf(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function problemWith(name: string, level: Level): Problem | undefined {
  level.name = name.slice(0, 60);
  const where = level.place || 'the file';
  if (NOT_NAMES.has(name))
    return { where, what: `there can't be an entry called "${name}"`, hint: 'Take it out.' };
  if (level.names?.has(name))
    return {
      where,
      what: `"${level.name}" is said twice here`,
      hint: 'Keep the one that is meant, and take the other out.',
    };
  level.names?.add(name);
  return undefined;
}

function tooDeep(level: Level | undefined): Problem {
  return {
    where: level?.place.split('.').slice(0, 5).join('.') || 'the file',
    what: `there are more than ${MOST_DEPTH} brackets inside one another`,
    hint: 'A pack needs far fewer: look whether it is the right file.',
  };
}
