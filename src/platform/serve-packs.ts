import { parsePackAddress } from '@/src/packs/pack-address';
import type { Looked, Taken } from '@/src/packs/pack-offer';
import { takeBackHost } from './host-access';
import { dropPack } from './keep-pack';
import { lookAtFile, lookAtLink } from './look-at-pack';
import type { PackMessage } from './messages';
import type { PackShelf } from './pack-shelf';
import { loadShelf } from './shelf';
import { askForNewer, installPack } from './take-pack';

/** Does what our own pages ask for about packs. */
export async function answerAboutPacks(
  message: PackMessage,
  shelf: PackShelf,
): Promise<Looked | Taken | true> {
  switch (message.kind) {
    case 'look-at-link':
      return lookAtLink(message.address, shelf);
    case 'look-at-file':
      return lookAtFile(message.file, shelf);
    case 'install-pack':
      return install(message.file, message.address);
    case 'newer-pack':
      return askForNewer(message.pack, shelf);
    case 'drop-pack':
      await drop(message.pack);
      return true;
  }
}

/** What the organisation has set stays; a host that was allowed for a pack alone is no longer. */
async function drop(id: string): Promise<void> {
  const entry = (await loadShelf()).installed.find(pack => pack.id === id);
  if (!entry || entry.from.kind === 'policy') return;
  await dropPack(id);
  if (entry.from.kind === 'link') await takeBackHost(entry.from.address);
}

async function install(file: string, typed: string | undefined): Promise<Taken> {
  if (typed === undefined) return installPack({ file });
  const read = parsePackAddress(typed);
  if (!read.ok) return { kind: 'no-address', why: read.reason };
  return installPack({ file, address: read.address.url, key: read.address.key });
}
