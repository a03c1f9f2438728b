import type { Problem } from './problem';
import { scanJson } from './scan-json';

export type ReadJson = { ok: true; data: unknown } | { ok: false; problems: Problem[] };

/** A pack may be so large, in bytes; 100,000 terms fit. */
export const mostPackBytes = 2_000_000;
/** And so large on the machine where it is written, where each term may still have an entry of its own: `writePack` joins them. */
export const mostSourceBytes = 16_000_000;

/**
 * Bytes that came from outside, as data: of a bearable size, UTF-8, JSON, with no name said twice in one place, and none that
 * means something to JavaScript. Never throws.
 */
export function readJson(bytes: Uint8Array, most: number = mostPackBytes): ReadJson {
  if (bytes.length > most) return refused(tooLarge(bytes.length, most));
  const text = textOf(bytes);
  if (text === undefined) return refused(NOT_UTF8);
  const strange = scanJson(text);
  if (strange.some(({ isFatal }) => isFatal)) return refused(...strange.map(({ problem }) => problem));
  const data = dataOf(text);
  if (data === undefined) return refused(NOT_JSON);
  return strange.length > 0 ? refused(...strange.map(({ problem }) => problem)) : { ok: true, data };
}

function refused(...problems: Problem[]): ReadJson {
  return { ok: false, problems };
}

function tooLarge(size: number, most: number): Problem {
  return {
    where: 'the file',
    what: `it is too large: ${megabytes(size)} MB, and at most ${megabytes(most)} MB can be read`,
    hint: 'Look whether it is the right file; if it is, make its lists shorter.',
  };
}

function megabytes(size: number): string {
  return (size / 1_000_000).toFixed(1);
}

const NOT_UTF8: Problem = {
  where: 'the file',
  what: "its letters can't be read: it is not written in UTF-8",
  hint: 'Save it again as UTF-8 text, or fetch it again.',
};

const NOT_JSON: Problem = {
  where: 'the file',
  what: 'it is not JSON, or not all of it',
  hint: 'Look for a missing comma, quotation mark or bracket; or fetch the file again.',
};

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
