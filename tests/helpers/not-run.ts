import { appendFileSync } from 'node:fs';

/** In the title of what is skipped, so that `npm test`, which refuses any other skipped test, lets it be. */
export const NOT_RUN = '(not run here)';

/** Named at the end of `npm test`, with what it lacks. */
export function noteNotRun(title: string, lacks: string): void {
  const list = process.env.SECOND_LOOK_NOT_RUN;
  const line = `${title}: ${lacks}`;
  if (list) appendFileSync(list, `${line}\n`);
  else console.log(`not run: ${line}`);
}
