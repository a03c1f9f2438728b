import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');

/** Where a file of the public data is; undefined when it isn't beside the project. */
export function sharedFile(...names: string[]): string | undefined {
  const file = path.join(FOLDER, ...names);
  return existsSync(file) ? file : undefined;
}
