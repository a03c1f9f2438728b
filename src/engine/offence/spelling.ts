import { clusterOf } from '../names/word-clusters';
import { hasThreeAlike } from '../three-alike';
import { offenceLexicon } from './lexicon';

const LEET = new Map([...'0o1i3e4a5s7t8b$s@a!i€e|l+t'].flatMap(pair));

/** A word with its figures and signs read as letters, when that is what they stand for. */
export function unLeet(token: string): string {
  if (!/[\p{L}][0134578$@!€|+]|[0134578$@!€|+]\p{L}/u.test(token)) return token;
  if (/^(?:[\d.,£$€+@!|]+\p{L}{1,2}|\d.*\d|\p{L}{1,2}\d+|\p{L}+\d{2,})$/u.test(token)) return token;
  const letters = token.replace(/\P{L}/gu, '').length;
  if (letters < 2) return token;
  return [...token].map(letter => LEET.get(letter) ?? letter).join('');
}

/** "Sooo" is "so", "fuuuck" another word: the shortest that is known. */
export function unStretch(word: string): string {
  if (!hasThreeAlike(word)) return word;
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  const once = word.replace(/(.)\1{2,}/g, '$1');
  return isWord(twice) ? twice : isWord(once) ? once : twice;
}

/** "F*ck", "c**t": the word of ours that fits the stars. */
export function unStar(token: string): string | undefined {
  if (!/^\p{L}[\p{L}']*\*+[\p{L}*']*$/u.test(token)) return undefined;
  const shape = new RegExp(`^${token.replace(/\*+/g, stars => `[a-z]{1,${stars.length + 1}}`)}$`);
  return STARRED.find(word => shape.test(word));
}

const STARRED = [
  ...['fuck', 'fucking', 'fucked', 'fucker', 'fuckers', 'fuckin', 'shit', 'shite', 'shitty', 'cunt', 'cunts'],
  ...['cunting', 'twat', 'twats', 'wanker', 'wankers', 'wank', 'bastard', 'bastards', 'bollocks', 'arsehole'],
  ...['prick', 'pricks', 'dickhead', 'bitch', 'bitches', 'bullshit', 'whore', 'slut', 'nigger', 'niggers'],
  ...[
    'nigga',
    'faggot',
    'faggots',
    'fag',
    'fags',
    'paki',
    'pakis',
    'retard',
    'retards',
    'tranny',
    'trannies',
  ],
];

/** Words that stand in the lists, or that people use often enough. */
export function isWord(word: string): boolean {
  return clusterOf(word) !== 0 || offenceLexicon().known.has(word);
}

const SHORTEST = 4;
let shorter: Map<string, string[]> | undefined;

/** The word of the lists that a misspelt one is meant to be: one letter left out, added, changed, or two swapped. */
export function unSlip(word: string): string {
  if (word.length < SHORTEST || word.length > 16 || isWord(word) || !/^[a-z]+$/.test(word)) return word;
  shorter ??= index();
  const found = new Set<string>();
  for (const each of [word, ...lessOne(word)])
    for (const known of shorter.get(each) ?? []) if (isOneSlip(word, known)) found.add(known);
  const [first, second] = found;
  return first !== undefined && (second === undefined || first[0] === word[0]) ? first : word;
}

function index(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of offenceLexicon().mendable)
    if (word.length >= SHORTEST + 1 && /^[a-z]+$/.test(word))
      for (const each of [word, ...lessOne(word)]) map.set(each, [...(map.get(each) ?? []), word]);
  return map;
}

function lessOne(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** A changed first letter makes another word more often than a slip. */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length + right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Where two words were written as one: "femalevermin" → 6. */
export function seamOf(word: string): number | undefined {
  if (word.length < 7 || word.length > 24 || isWord(word) || !/^[a-z]+$/.test(word)) return undefined;
  const { mendable } = offenceLexicon();
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isOurs = (mendable.has(left) && left.length > 3) || (mendable.has(right) && right.length > 3);
    if (isOurs && isWord(left) && isWord(right)) return at;
  }
  return undefined;
}

function pair(from: string, at: number, all: readonly string[]): [string, string][] {
  return at % 2 === 0 ? [[from, all[at + 1] ?? from]] : [];
}
