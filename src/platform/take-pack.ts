import type { InstalledPack, Origin, Refusal } from '@/src/packs/installed-pack';
import type { Taken } from '@/src/packs/pack-offer';
import type { Opened } from '@/src/signing/open-signed-pack';
import { addressOf, askedAt } from './ask-again';
import { fetchPack } from './fetch-pack';
import { keepPack, noteOnShelf } from './keep-pack';
import { refusedAs, textOf, vet } from './look-at-pack';
import { loadPackFiles } from './pack-files';
import type { PackShelf } from './pack-shelf';
import { loadShelf } from './shelf';

interface ToInstall {
  file: string;
  /** Where it was fetched, without the key that the link may have named. */
  address?: string | undefined;
  key?: string | undefined;
}

/** Installs what somebody has looked at and agreed to. What came by link or policy goes on coming from there. */
export async function installPack({ file, address, key }: ToInstall): Promise<Taken> {
  const vetted = await vet(file, key);
  if (!vetted.ok) return refusedAs(vetted);
  const last = vetted.entry?.from;
  const from: Origin =
    last?.kind === 'policy' ? last : address ? { kind: 'link', address } : (last ?? { kind: 'file' });
  return take(vetted, file, from);
}

/** Asks for a newer version where the installed one came from. Whatever is wrong with it, the installed one stays. */
export async function askForNewer(id: string, shelf: PackShelf): Promise<Taken> {
  const entry = (await loadShelf()).installed.find(pack => pack.id === id);
  const address = entry && addressOf(entry);
  if (!entry || !address) return { kind: 'same' };
  const fetched = await fetchPack(address);
  if (!fetched.ok) {
    await noteRefusal(entry, { kind: 'unread', why: fetched.why });
    return { kind: 'unread', why: fetched.why, address };
  }
  const file = textOf(fetched.bytes);
  const isSame = file === (await loadPackFiles(id)).current && !(await isDamaged(id, shelf));
  if (isSame) return noteSame(id);
  const vetted = await vet(file, undefined, entry);
  if (!vetted.ok) {
    await noteRefusal(entry, { kind: 'refused', reason: vetted.reason, problems: vetted.problems });
    return refusedAs(vetted);
  }
  if (vetted.digest === entry.digest && !(await isDamaged(id, shelf))) return noteSame(id);
  const taken = await take(vetted, file, entry.from);
  if (taken.kind === 'no-room') await noteRefusal(entry, taken);
  return taken;
}

async function take(opened: Opened, file: string, from: Origin): Promise<Taken> {
  const asked = from.kind === 'file' ? undefined : askedAt(Date.now());
  return keepPack({ opened, file, from, asked }).then(
    ({ id, name, version }) => ({ kind: 'taken', id, name, version }),
    () => ({ kind: 'no-room' }),
  );
}

async function noteSame(id: string): Promise<Taken> {
  await noteOnShelf(id, { asked: askedAt(Date.now()) });
  return { kind: 'same' };
}

function noteRefusal({ id }: InstalledPack, refusal: Refusal): Promise<void> {
  return noteOnShelf(id, { asked: askedAt(Date.now(), refusal) });
}

async function isDamaged(id: string, shelf: PackShelf): Promise<boolean> {
  const there = await shelf.onShelf(id);
  return !there || there.isBefore === true;
}
