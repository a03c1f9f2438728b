import { knownBits } from './known-words';
import { fold, isDigit, isUpper } from './letters';
import { HASHTAG, MARK, type Tokens, WORD, wordHash } from './tokens';
import { clusterOfHash, familyOf } from './word-clusters';

/** Features are numbers of this many bits; two that fall together are rare, and training knows of it. */
export const FEATURE_BITS = 22;
export const MOST_FEATURES = 80;

/** How a token is written. */
const SMALL = 1;
const CAPITALISED = 2;
const ALL_CAPITALS = 3;
const ONE_CAPITAL = 4;
const MIXED = 5;
const MARKS = 6;

/** How the whole text is written. */
const USUAL = 0;
const ALL_SMALL = 1;
const ALL_LARGE = 2;
const HEADLINE = 3;

/** What is known of each token, two places wider at either end than the text. */
export interface Look {
  count: number;
  word: Uint32Array;
  cluster: Int32Array;
  family: Int32Array;
  known: Int32Array;
  /** Case, kind and start of sentence in one small number. */
  written: Int32Array;
  shape: Int32Array;
  style: number;
  text: string;
  tokens: Tokens;
}

const EDGE = 3;

export function lookAt(text: string, tokens: Tokens): Look {
  const size = tokens.count + 2 * EDGE;
  const look: Look = {
    count: tokens.count,
    word: new Uint32Array(size),
    cluster: new Int32Array(size),
    family: new Int32Array(size),
    known: new Int32Array(size),
    written: new Int32Array(size),
    shape: new Int32Array(size),
    style: USUAL,
    text,
    tokens,
  };
  let starts = true;
  for (let at = 0; at < tokens.count; at += 1) {
    const slot = at + EDGE;
    const kind = tokens.kind[at] ?? 0;
    const hash = wordHash(text, tokens, at);
    look.word[slot] = hash;
    if (kind === WORD || kind === HASHTAG) {
      const cluster = clusterOfHash(hash);
      look.cluster[slot] = cluster + 8;
      look.family[slot] = familyOf(cluster) + 8;
      look.known[slot] = knownBits(hash);
    } else {
      look.cluster[slot] = kind;
      look.family[slot] = kind;
    }
    if (tokens.breaks[at] === 1) starts = true;
    look.written[slot] = (kind << 4) | (caseOf(text, tokens, at) << 1) | (starts ? 1 : 0);
    look.shape[slot] = shapeOf(text, tokens, at);
    starts = startsNext(text, tokens, at, starts);
  }
  look.style = styleOf(look);
  return look;
}

/** A sentence begins after a full stop, and what only addresses somebody does not end its beginning. */
function startsNext(text: string, tokens: Tokens, at: number, starts: boolean): boolean {
  const kind = tokens.kind[at] ?? 0;
  if (kind === WORD) return false;
  if (kind !== MARK) return starts;
  const code = text.charCodeAt(tokens.start[at] ?? 0);
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 34 ||
    code === 0x201c ||
    code === 0x2026 ||
    starts
  );
}

function caseOf(text: string, tokens: Tokens, at: number): number {
  const kind = tokens.kind[at] ?? 0;
  if (kind !== WORD && kind !== HASHTAG) return MARKS;
  const start = (tokens.start[at] ?? 0) + (kind === HASHTAG ? 1 : 0);
  const end = tokens.end[at] ?? 0;
  let large = 0;
  let letters = 0;
  for (let place = start; place < end; place += 1) {
    const code = text.charCodeAt(place);
    if (isUpper(code)) large += 1;
    if (code !== 39 && code !== 46 && code !== 0x2019) letters += 1;
  }
  if (large === 0) return SMALL;
  if (letters === 1) return ONE_CAPITAL;
  if (large === letters) return ALL_CAPITALS;
  return large === 1 && isUpper(text.charCodeAt(start)) ? CAPITALISED : MIXED;
}

/** `McDonald` is one large, one small, one large, some small: runs of a kind count once or twice. */
function shapeOf(text: string, tokens: Tokens, at: number): number {
  let shape = 0;
  let last = 0;
  let run = 0;
  const end = tokens.end[at] ?? 0;
  for (let place = tokens.start[at] ?? 0; place < end; place += 1) {
    const code = text.charCodeAt(place);
    const kind = isUpper(code) ? 1 : isDigit(code) ? 2 : fold(code) >= 97 ? 3 : code;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape = Math.imul(shape, 31) + kind;
  }
  return shape;
}

function styleOf(look: Look): number {
  let small = 0;
  let large = 0;
  let first = 0;
  for (let at = EDGE; at < look.count + EDGE; at += 1) {
    const written = look.written[at] ?? 0;
    if (written >> 4 !== WORD) continue;
    const form = (written >> 1) & 7;
    if (form === SMALL) small += 1;
    else if (form === ALL_CAPITALS) large += 1;
    else if (form === CAPITALISED || form === MIXED) first += 1;
  }
  if (first + large === 0) return ALL_SMALL;
  if (large > 2 && large > 3 * (small + first)) return ALL_LARGE;
  return first > 3 && first > small * 1.5 ? HEADLINE : USUAL;
}

/** Writes the features of one token into `into`, and says how many. Numbers only: this runs for every word typed. */
export function featuresOf(look: Look, token: number, into: Int32Array): number {
  const at = token + EDGE;
  const { word, cluster, family, known, written, style } = look;
  const w = word[at] ?? 0;
  const c = cluster[at] ?? 0;
  const f = family[at] ?? 0;
  const k = known[at] ?? 0;
  const s = written[at] ?? 0;
  const form = (s >> 1) & 7;
  const w1 = word[at - 1] ?? 0;
  const c1 = cluster[at - 1] ?? 0;
  const f1 = family[at - 1] ?? 0;
  const k1 = known[at - 1] ?? 0;
  const s1 = written[at - 1] ?? 0;
  const w2 = word[at + 1] ?? 0;
  const c2 = cluster[at + 1] ?? 0;
  const f2 = family[at + 1] ?? 0;
  const k2 = known[at + 1] ?? 0;
  const s2 = written[at + 1] ?? 0;
  const sStyle = s * 4 + style;
  let n = 0;
  into[n++] = 0; // always there: how likely a tag is in itself
  into[n++] = feature(2, w, 0);
  into[n++] = feature(3, w, form);
  into[n++] = feature(4, sStyle, 0);
  into[n++] = feature(5, c, 0);
  into[n++] = feature(6, c, sStyle);
  into[n++] = feature(7, f, sStyle);
  into[n++] = feature(8, k, sStyle);
  into[n++] = feature(9, look.shape[at] ?? 0, 0);
  into[n++] = feature(10, w1, 0);
  into[n++] = feature(11, w2, 0);
  into[n++] = feature(12, w1, form);
  into[n++] = feature(13, w2, form);
  into[n++] = feature(14, c1, form);
  into[n++] = feature(15, c2, form);
  into[n++] = feature(16, k1 * 8 + form, s1);
  into[n++] = feature(17, k2 * 8 + form, s2);
  into[n++] = feature(18, s * 4096 + s1, s2);
  into[n++] = feature(19, k * 65536 + k1 * 256 + k2, form);
  into[n++] = feature(20, c, c1);
  into[n++] = feature(21, c, c2);
  into[n++] = feature(22, f * 64 + f1, f2 * 8 + form);
  into[n++] = feature(23, word[at - 2] ?? 0, form);
  into[n++] = feature(24, word[at + 2] ?? 0, form);
  into[n++] = feature(25, cluster[at - 2] ?? 0, form);
  into[n++] = feature(26, cluster[at + 2] ?? 0, form);
  into[n++] = feature(27, w1, w);
  into[n++] = feature(28, w, w2);
  into[n++] = feature(29, k * 8 + form, c1);
  into[n++] = feature(30, k * 8 + form, c2);
  into[n++] = feature(31, (written[at - 2] ?? 0) * 256 + s1, form);
  into[n++] = feature(32, (written[at + 2] ?? 0) * 256 + s2, form);
  into[n++] = feature(33, f, f1 * 8 + form);
  into[n++] = feature(34, f, f2 * 8 + form);
  return affixes(look, token, into, n, form);
}

function affixes(look: Look, token: number, into: Int32Array, from: number, form: number): number {
  let n = from;
  const { text, tokens } = look;
  const kind = tokens.kind[token] ?? 0;
  if (kind !== WORD && kind !== HASHTAG) return n;
  const start = (tokens.start[token] ?? 0) + (kind === HASHTAG ? 1 : 0);
  const end = tokens.end[token] ?? 0;
  const length = end - start;
  into[n++] = feature(40, Math.min(length, 10), form);
  let head = 0;
  let tail = 0;
  for (let size = 1; size <= 4 && size < length; size += 1) {
    head = Math.imul(head, 0x01000193) + fold(text.charCodeAt(start + size - 1));
    tail = Math.imul(tail, 0x01000193) + fold(text.charCodeAt(end - size));
    into[n++] = feature(40 + size, head, 0);
    into[n++] = feature(45 + size, tail, 0);
    if (size === 3) into[n++] = feature(50, tail, form);
  }
  return n;
}

function feature(template: number, one: number, other: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(one, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(other + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
}
