import { fold, hashOf, isDigit, isLetter, isUpper } from './letters';

export const WORD = 1;
const NUMBER = 2;
export const HANDLE = 3;
export const HASHTAG = 4;
const LINK = 5;
export const MARK = 6;
const EMOJI = 7;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** A new line stands before it. */
  breaks: Uint8Array;
}

/** Cuts text where names may begin and end: `Shaw|'s`, `Anne|-|Marie`, `J.|K.|Rowling`, but `O'Brien` and `#firstname` whole. */
export function tokenise(text: string): Tokens {
  const room = text.length + 1;
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    breaks: new Uint8Array(room),
  };
  let at = 0;
  let broken = 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0xfe0f) {
      if (code === 10 || code === 13) broken = 1;
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, code);
    const end = endOf(text, at, kind);
    const next = tokens.count;
    tokens.start[next] = at;
    tokens.end[next] = end;
    tokens.kind[next] = kind;
    tokens.breaks[next] = broken;
    tokens.count += 1;
    broken = 0;
    at = end;
  }
  return tokens;
}

function kindAt(text: string, at: number, code: number): number {
  if (isLetter(code)) return isLink(text, at) ? LINK : WORD;
  if (isDigit(code)) return NUMBER;
  const next = text.charCodeAt(at + 1);
  if (code === 64 && isTagPart(next)) return HANDLE;
  if (code === 35 && isTagPart(next)) return HASHTAG;
  if (code === 39 || code === 0x2019)
    return isLetter(next) && at > 0 && isLetter(text.charCodeAt(at - 1)) ? WORD : MARK;
  return code >= 0x2100 ? EMOJI : MARK;
}

function endOf(text: string, at: number, kind: number): number {
  let end = at + 1;
  switch (kind) {
    case LINK:
      while (end < text.length && text.charCodeAt(end) > 32) end += 1;
      return end;
    case HANDLE:
    case HASHTAG:
      while (end < text.length && isTagPart(text.charCodeAt(end))) end += 1;
      return end;
    case NUMBER:
      while (end < text.length && isNumberPart(text, end)) end += 1;
      return end;
    case EMOJI:
      return text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff
        ? Math.min(at + 2, text.length)
        : end;
    case WORD:
      return endOfWord(text, at);
    default:
      return end;
  }
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || (code === 95 && isTagPart(text.charCodeAt(end + 1)))) end += 1;
    else if ((code === 39 || code === 0x2019) && isPartOfName(text, from, end)) end += 1;
    else break;
  }
  const isInitial = end === from + 1 && text.charCodeAt(end) === 46 && isUpper(text.charCodeAt(from));
  return isInitial ? end + 1 : end;
}

/** `O'Brien` and `don't` are one word; of `Shaw's` and `Frank'll` the end is another. */
function isPartOfName(text: string, from: number, apostrophe: number): boolean {
  if (!isLetter(text.charCodeAt(apostrophe + 1))) return false;
  let end = apostrophe + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const last = fold(text.charCodeAt(end - 1));
  const length = end - apostrophe - 1;
  if (length === 1) return last === 116 || apostrophe === from + 1; // …n't, O'B
  if (length > 2) return true;
  const first = fold(text.charCodeAt(apostrophe + 1));
  return !((last === 108 && first === 108) || (last === 101 && (first === 114 || first === 118))); // ll, re, ve
}

function isTagPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}

function isNumberPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLetter(code)) return true;
  return (code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(at + 1));
}

/** Links as they are written, and as the training texts have them masked. */
function isLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 104 || code === 72)
    return text.startsWith('ttp://', at + 1) || text.startsWith('ttps://', at + 1);
  if (code === 119 || code === 87) return text.startsWith('ww.', at + 1);
  return code === 85 && text.startsWith('RL', at + 1) && isDigit(text.charCodeAt(at + 3));
}

/** The hash of a token's word; of a hashtag, without its sign. */
export function wordHash(text: string, tokens: Tokens, at: number): number {
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  const kind = tokens.kind[at];
  if (kind === HANDLE || kind === LINK || kind === NUMBER) return kind;
  if (kind === HASHTAG) return hashOf(text, start + 1, end);
  const isInitial = kind === WORD && end === start + 2 && text.charCodeAt(start + 1) === 46;
  return hashOf(text, start, isInitial ? end - 1 : end);
}
