import { type Parsed, parsePack } from './parse-pack';
import { readJson } from './read-json';

/** Reads the bytes of a pack's file, and reports all that is wrong with them at once. */
export function readPack(file: Uint8Array): Parsed {
  const read = readJson(file);
  return read.ok ? parsePack(read.data) : read;
}
