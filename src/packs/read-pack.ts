import { type Parsed, parsePack } from './parse-pack';
import { readJson } from './read-json';

/** Reads the text of a pack's file: JSON in which no name stands twice in one group, and a pack in it. */
export function readPack(text: string): Parsed {
  const read = readJson(new TextEncoder().encode(text));
  return read.ok ? parsePack(read.data) : read;
}
