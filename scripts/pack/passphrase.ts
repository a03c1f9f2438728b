import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { leastPassphrase } from '@/src/signing/key-file';
import { NotRight, WrongUse } from './outcome';

const VARIABLE = 'SECOND_LOOK_PASSPHRASE';

/** From the environment, or asked for without showing it. Never from the command line, which other people on the machine can see. */
export async function passphrase(question: string): Promise<string> {
  const given = process.env[VARIABLE];
  if (given) return given;
  if (!process.stdin.isTTY)
    throw new WrongUse(`there is nobody to ask for the passphrase: put it in ${VARIABLE}`);
  process.stderr.write(`${question}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return answer;
}

export async function newPassphrase(): Promise<string> {
  const chosen = await passphrase(`A passphrase for the key, ${leastPassphrase} letters or more`);
  if (chosen.length < leastPassphrase)
    throw new NotRight('the passphrase', [
      {
        where: 'its length',
        what: `it has ${chosen.length} letters`,
        hint: `Take ${leastPassphrase} or more: four words that have nothing to do with each other are good.`,
      },
    ]);
  if (!process.env[VARIABLE] && (await passphrase('The same again')) !== chosen)
    throw new WrongUse('the two are not the same');
  return chosen;
}
