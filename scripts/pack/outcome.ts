import type { Problem } from '@/src/packs/problem';

/** What was asked for is not as it should be: the command ends with 1, and says why. */
export class NotRight extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map(({ where, what, hint }) => `${file}: ${where}: ${what}. ${hint}`).join('\n'));
  }
}

/** The command was called in a way that means nothing: it ends with 2. */
export class WrongUse extends Error {}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
