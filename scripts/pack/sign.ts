import { readJson } from '@/src/packs/read-json';
import { type SignedPack, signedPackSchema } from '@/src/packs/schema/signed-pack';
import { testPack } from '@/src/packs/test-pack';
import { writePack } from '@/src/packs/write-pack';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { mostSignedBytes, openSignedPack } from '@/src/signing/open-signed-pack';
import { passOn, signPack, writeSigned } from '@/src/signing/sign-pack';
import { readFile, writeFile } from './files';
import { unlock } from './keys';
import { NotRight, say } from './outcome';
import { readPack, readSigned } from './read-pack';

export interface SignOptions {
  key: string;
  /** The key file before this one; or a signed pack that names the key before already. */
  previous?: string | undefined;
  out: string;
}

/** Signs a pack that is in order and passes its own examples. */
export async function sign(file: string, { key, previous, out }: SignOptions): Promise<void> {
  const pack = await readPack(file);
  const problems = testPack(pack);
  if (problems.length > 0) throw new NotRight(file, problems);
  const bytes = writePack(pack);
  const fits = readJson(bytes);
  if (!fits.ok) throw new NotRight(file, fits.problems);
  const own = await unlock(key);
  const signed = await signPack(bytes, own, previous ? await before(previous, own.publicKey) : undefined);
  writeFile(out, writeSigned(signed));
  say(`${out}: ${pack.name} ${pack.version}, signed`);
  say(`words   ${(await fingerprintOf(own.publicKey)).join(' ')}`);
}

async function before(file: string, next: string): Promise<SignedPack['previous']> {
  const read = readJson(readFile(file), mostSignedBytes);
  const signed = signedPackSchema.safeParse(read.ok ? read.data : undefined);
  return signed.success ? signed.data.previous : passOn(await unlock(file), next);
}

export interface VerifyOptions {
  /** Base64. */
  key?: string | undefined;
  installed?: string | undefined;
}

/** Would a browser take it that trusts this key and has that version? */
export async function verify(file: string, { key, installed }: VerifyOptions): Promise<void> {
  const opened = await openSignedPack(readFile(file), {
    pinned: key,
    installed: installed === undefined ? undefined : await readSigned(installed),
    now: new Date(),
  });
  if (!opened.ok) throw new NotRight(file, opened.problems);
  say(`${file}: ${opened.pack.name} ${opened.version} is in order and signed`);
  say(`key     ${opened.key}`);
  say(`words   ${(await fingerprintOf(opened.key)).join(' ')}`);
  if (opened.previousKey) say(`before  ${(await fingerprintOf(opened.previousKey)).join(' ')}`);
}
