import type { Read } from './block';
import { decodeText } from './decode-text';
import { readDocx } from './docx';
import { MOST_BYTES, MOST_LETTERS, MOST_LINES } from './limits';
import { blocksOfText } from './text-blocks';

/** What somebody pasted. Never throws; what is too long is refused before anything is done with it. */
export function readPolicyText(text: string): Read {
  if (text.length > MOST_LETTERS) return { ok: false, problem: 'too-long' };
  const tidy = text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
  if (tidy.trim() === '') return { ok: false, problem: 'empty' };
  if (countOf(tidy, '\n') > MOST_LINES) return { ok: false, problem: 'too-long' };
  return { ok: true, blocks: blocksOfText(tidy) };
}

/** A file as it is: plain text in any usual encoding, or a Word document (.docx). What it is, its bytes say, not its name. Never throws. */
export function readPolicyFile(bytes: Uint8Array): Read {
  if (bytes.length > MOST_BYTES) return { ok: false, problem: 'too-long' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (startsWith(bytes, ZIP)) return readDocx(bytes);
  if (startsWith(bytes, OLD_WORD)) return { ok: false, problem: 'old-word' };
  if (startsWith(bytes, PDF)) return { ok: false, problem: 'not-text' };
  if (bytes.length > MOST_LETTERS * 4) return { ok: false, problem: 'too-long' };
  const text = decodeText(bytes);
  return text === undefined ? { ok: false, problem: 'not-text' } : readPolicyText(text);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte);
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
