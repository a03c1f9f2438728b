import { existsSync } from 'node:fs';
import path from 'node:path';

/** Material that is not part of this repository; who has it lays it beside the clone, or names it in `SECOND_LOOK_SHARED`. */
export const SHARED = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');

/** Where a file of the public data is; undefined when it isn't beside the project. */
export function sharedFile(...names: string[]): string | undefined {
  const file = path.join(SHARED, ...names);
  return existsSync(file) ? file : undefined;
}
