import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { NOT_RUN, noteNotRun } from './not-run';

/** Material that is not part of this repository; who has it lays it beside the clone, or names it in `SECOND_LOOK_SHARED`. */
const FOLDER = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');

/** Where a file or folder of the shared material is, when it is there. */
function sharedPath(...names: string[]): string | undefined {
  const file = path.join(FOLDER, ...names);
  return existsSync(file) ? file : undefined;
}

/** Tests over shared material. Without it they are skipped, and named at the end of `npm test`. */
export function describeWithShared(title: string, names: string[], define: (file: string) => void): void {
  const file = sharedPath(...names);
  if (file) {
    describe(title, () => define(file));
    return;
  }
  noteNotRun(title, '../shared is missing');
  describe.skip(`${title} ${NOT_RUN}`, () => it('could not run', () => {}));
}
