import type { InstalledPack } from '@/src/packs/installed-pack';
import { parsePackAddress } from '@/src/packs/pack-address';
import { type Looked, offerOf, type Trust } from '@/src/packs/pack-offer';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { type Opened, openInstalled, openSignedPack } from '@/src/signing/open-signed-pack';
import type { Refused } from '@/src/signing/refusals';
import { fetchPack } from './fetch-pack';
import { latestTime } from './latest-time';
import type { PackShelf } from './pack-shelf';
import { loadShelf } from './shelf';

/** Fetches what a link leads to, and looks at it; nothing is kept. */
export async function lookAtLink(typed: string, shelf: PackShelf): Promise<Looked> {
  const read = parsePackAddress(typed);
  if (!read.ok) return { kind: 'no-address', why: read.reason };
  const { url, key } = read.address;
  const fetched = await fetchPack(url);
  if (!fetched.ok) return { kind: 'unread', why: fetched.why, address: url };
  return lookAtFile(textOf(fetched.bytes), shelf, key);
}

/** Looks at a signed file; where a link has named the key, only one signed with it will do. */
export async function lookAtFile(file: string, shelf: PackShelf, named?: string): Promise<Looked> {
  const vetted = await vet(file, named);
  if (!vetted.ok) return refusedAs(vetted);
  const { pack, key, entry } = vetted;
  const present = await shelf.pack(pack.id);
  const offer = offerOf({
    pack,
    signer: (await fingerprintOf(key)).join(' '),
    trust: trustIn(key, entry, named),
    present: present && { pack: present, isBuiltIn: entry === undefined },
  });
  return { kind: 'offer', offer, file };
}

export type Vetted = Opened & { entry: InstalledPack | undefined };

/** Whether it may be installed, or take the place of this one: signed by whom it should be, newer than what is there, in date, in order, true to its own examples. */
export async function vet(file: string, named?: string, last?: InstalledPack): Promise<Vetted | Refused> {
  const bytes = new TextEncoder().encode(file);
  const known = await openInstalled(bytes, named);
  if (!known.ok) return known;
  const entry = last ?? (await loadShelf()).installed.find(({ id }) => id === known.id);
  const now = new Date(await latestTime(Date.now()));
  const opened = await openSignedPack(bytes, { pinned: entry?.key ?? named, installed: entry, now });
  return opened.ok ? { ...opened, entry } : opened;
}

export function refusedAs({ reason, problems }: Refused): Looked & { kind: 'refused' } {
  return { kind: 'refused', reason, problems };
}

/** As it came, byte for byte. What is no text is refused when it is looked at. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function trustIn(key: string, entry: InstalledPack | undefined, named: string | undefined): Trust {
  if (entry) return entry.key === key ? 'same' : 'passed-on';
  return named === undefined ? 'first' : 'named';
}
