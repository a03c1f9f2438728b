import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

/** Material that is not part of this repository; who has it lays it beside the clone, or names it in `SECOND_LOOK_SHARED`. */
const FOLDER = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');

/** The skipped group says so in its title: `npm test` refuses any other skipped test. */
const NEEDS_SHARED = '(needs ../shared)';

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
  const list = process.env.SECOND_LOOK_NOT_RUN;
  if (list) appendFileSync(list, `${title}\n`);
  else console.log(`not run, ../shared is missing: ${title}`);
  describe.skip(`${title} ${NEEDS_SHARED}`, () => it('could not run', () => {}));
}
