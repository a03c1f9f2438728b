import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from './chromium-add-on';

/** Where Chromium and Chrome look for what an organisation has set; only somebody who administers the machine can write there. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

/** Whether that is somebody who may. Firefox reads a policy from wherever it is told to. */
export function canSetChromiumPolicy(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Sets a policy for the extension, and gives the way to take it back. */
export function setChromiumPolicy(policy: object): () => void {
  const set = { '3rdparty': { extensions: { [unpackedId()]: policy } } };
  const files = FOLDERS.map(folder => path.join(folder, `second-look-${process.pid}.json`));
  const drop = () => {
    for (const file of files) rmSync(file, { force: true });
  };
  process.once('exit', drop);
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(set));
  }
  return drop;
}

/** Chromium makes the id of an unpacked extension from its folder: the hash in letters from a to p. */
function unpackedId(): string {
  const hash = createHash('sha256').update(EXTENSION).digest('hex').slice(0, 32);
  return [...hash].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
