import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WrongUse } from './outcome';

/** Names count from where the command was given, not from the folder that npm goes to. */
export function placeOf(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}

export function readFile(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(placeOf(file)));
  } catch (reason) {
    throw new WrongUse(`${file} can't be read: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}

export function writeFile(file: string, content: Uint8Array | string, mode?: number): void {
  const place = placeOf(file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content, { mode });
}
