import { existsSync } from 'node:fs';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { lockKey, unlockKey } from '@/src/signing/key-file';
import { makeKey, type SigningKey } from '@/src/signing/signing-key';
import { placeOf, readFile, writeFile } from './files';
import { NotRight, say, WrongUse } from './outcome';
import { newPassphrase, passphrase } from './passphrase';

/** `key new FILE` makes one, `key show FILE` tells whose it is. */
export async function keyCommand([what, file]: readonly string[]): Promise<void> {
  if (!file || (what !== 'new' && what !== 'show')) throw new WrongUse('say key new FILE, or key show FILE');
  if (what === 'show') return show(await unlock(file));
  if (existsSync(placeOf(file)))
    throw new WrongUse(
      `${file} is there already, and a key that is written over is lost for good: choose another name`,
    );
  const key = await makeKey();
  writeFile(file, await lockKey(key, await newPassphrase()), 0o600);
  await show(key);
  say(`\nThe key is in ${file}, locked by the passphrase. Keep both safe, and not in one place:`);
  say('without them no pack can be signed that your people would take.');
}

export async function unlock(file: string): Promise<SigningKey> {
  const unlocked = await unlockKey(readFile(file), await passphrase(`The passphrase of ${file}`));
  if (!unlocked.ok) throw new NotRight(file, unlocked.problems);
  return unlocked.key;
}

async function show({ publicKey }: SigningKey): Promise<void> {
  say(`key     ${publicKey}`);
  say(`words   ${(await fingerprintOf(publicKey)).join(' ')}`);
}
