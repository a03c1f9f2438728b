import { builtInPack } from '@/src/packs/built-in';
import type { InstalledPack, Shelf } from '@/src/packs/installed-pack';
import { packList } from '@/src/packs/pack-list';
import type { Pack } from '@/src/packs/pack-schema';
import { openInstalled } from '@/src/signing/open-signed-pack';
import { noteOnShelf } from './keep-pack';
import { loadPackFiles } from './pack-files';
import { loadShelf, watchShelf } from './shelf';

/** What an installed pack says: of the version that is in use, or, where that was damaged, of the one before. */
export type OnShelf = { pack: Pack; isBefore?: true };

/**
 * The packs themselves, by id: built-in ones, and installed ones before them. For the background alone. An installed pack was verified
 * when it came; storage may have been changed since, so each is verified again at its first use after a start.
 */
export class PackShelf {
  /** As it stands in storage, read once until it changes: every check asks. */
  private shelf: Promise<Shelf> | undefined;
  private readonly opened = new Map<string, { version: string; said: Promise<OnShelf | undefined> }>();

  constructor() {
    watchShelf(() => {
      this.shelf = undefined;
    });
  }

  /** Nothing where there is no such pack, or where no version of it is whole. */
  async pack(id: string): Promise<Pack | undefined> {
    return (await this.onShelf(id))?.pack;
  }

  async onShelf(id: string): Promise<OnShelf | undefined> {
    this.shelf ??= loadShelf();
    const { installed } = await this.shelf;
    const entry = installed.find(pack => pack.id === id);
    if (!entry) return packList.some(pack => pack.id === id) ? { pack: builtInPack(id) } : undefined;
    const version = `${entry.digest} ${entry.at}`;
    const known = this.opened.get(id);
    if (known?.version === version) return known.said;
    const said = openFiles(entry);
    this.opened.set(id, { version, said });
    return said;
  }
}

/** The version that the shelf names, or the one before it. */
async function openFiles({ id, key, keyBefore, digest }: InstalledPack): Promise<OnShelf | undefined> {
  const { current, before } = await loadPackFiles(id);
  const now = await opened(current, key);
  if (now?.digest === digest) return { pack: now.pack };
  // Where it cannot be noted, the version before still counts.
  await noteDamage(id).catch(() => {});
  const last = await opened(before, keyBefore ?? key);
  return last && { pack: last.pack, isBefore: true };
}

/** It is told, and asked for again where it came from. */
function noteDamage(id: string): Promise<void> {
  return noteOnShelf(id, {
    asked: { next: 0, refusal: { kind: 'refused', reason: 'changed', problems: [] } },
  });
}

async function opened(file: string | undefined, key: string) {
  if (file === undefined) return undefined;
  const read = await openInstalled(new TextEncoder().encode(file), key);
  return read.ok ? read : undefined;
}
