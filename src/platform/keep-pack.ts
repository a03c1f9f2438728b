import type { Asked, InstalledPack, Origin, Shelf } from '@/src/packs/installed-pack';
import { fingerprintOf } from '@/src/signing/fingerprint';
import type { Opened } from '@/src/signing/open-signed-pack';
import { dropPackFiles, loadPackFiles, storedFiles } from './pack-files';
import { changeShelf, loadShelf } from './shelf';

interface Kept {
  opened: Opened;
  /** The signed file, as it came. */
  file: string;
  from: Origin;
  asked?: Asked | undefined;
}

/** Puts a pack that has been opened on the shelf, and the one that was there behind it. Rejects where there is no room; then all is as before. */
export async function keepPack({ opened, file, from, asked }: Kept): Promise<InstalledPack> {
  const { pack, id, version, digest, key } = opened;
  const last = (await loadShelf()).installed.find(entry => entry.id === id);
  const isAgain = last?.digest === digest;
  const entry: InstalledPack = {
    id,
    name: pack.name,
    version,
    digest,
    expires: pack.expires,
    key,
    keyBefore: isAgain ? last?.keyBefore : last?.key,
    signer: (await fingerprintOf(key)).join(' '),
    from,
    // Never the same twice: by it the background knows that it has to open the file anew.
    at: Math.max(Date.now(), (last?.at ?? 0) + 1),
    asked,
  };
  const before = isAgain ? undefined : (await loadPackFiles(id)).current;
  const put = (shelf: Shelf): Shelf => ({
    ...shelf,
    installed: [...shelf.installed.filter(other => other.id !== id), entry],
  });
  await changeShelf(put, storedFiles(id, { current: file, before })).catch(async () => {
    // What is new matters more than the way back.
    await dropPackFiles(id, ['before']);
    await changeShelf(put, storedFiles(id, { current: file }));
  });
  return entry;
}

/** A built-in pack of the same id, if there is one, is there again. */
export async function dropPack(id: string): Promise<void> {
  await changeShelf(shelf => ({ ...shelf, installed: shelf.installed.filter(pack => pack.id !== id) }));
  await dropPackFiles(id, ['current', 'before']);
}

/** Says of an installed pack how asking for a newer one went, or how it came. */
export function noteOnShelf(id: string, note: Partial<Pick<InstalledPack, 'asked' | 'from'>>): Promise<void> {
  return changeShelf(shelf => ({
    ...shelf,
    installed: shelf.installed.map(pack => (pack.id === id ? { ...pack, ...note } : pack)),
  }));
}
