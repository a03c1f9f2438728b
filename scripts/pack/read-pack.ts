import { builtInPacks } from '@/src/packs/built-in';
import type { Pack } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import { mostSourceBytes, readJson } from '@/src/packs/read-json';
import { signedPackSchema } from '@/src/packs/schema/signed-pack';
import { type Opened, openInstalled } from '@/src/signing/open-signed-pack';
import { readFile } from './files';
import { NotRight } from './outcome';

/** A pack by its file, signed or not, or a built-in one by its id. Everything that is wrong with it is told at once. */
export async function readPack(file: string): Promise<Pack> {
  const builtIn = builtInPacks.find(({ id }) => id === file);
  if (builtIn) return builtIn.pack;
  const bytes = readFile(file);
  const read = readJson(bytes, mostSourceBytes);
  if (!read.ok) throw new NotRight(file, read.problems);
  if (signedPackSchema.safeParse(read.data).success) return (await readSigned(file)).pack;
  const parsed = parsePack(read.data);
  if (!parsed.ok) throw new NotRight(file, parsed.problems);
  return parsed.pack;
}

/** A signed file whose signature fits, whoever it is of and however old. */
export async function readSigned(file: string): Promise<Opened & { signed: Uint8Array }> {
  const signed = readFile(file);
  const opened = await openInstalled(signed);
  if (!opened.ok) throw new NotRight(file, opened.problems);
  return { ...opened, signed };
}
