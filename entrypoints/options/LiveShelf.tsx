import { useEffect, useState } from 'react';
import type { Shelf as Shelved } from '@/src/packs/installed-pack';
import { addressOf, askForNewer, dropPack } from '@/src/platform/own-pages';
import { loadShelf, watchShelf } from '@/src/platform/shelf';
import { isExpired } from '@/src/signing/is-expired';
import { Shelf, type ShelfProps } from '@/src/ui/options/Shelf';
import { useLatestTime } from '../own-page/use-latest-time';

/** The rules that were added, as they are now. */
export function LiveShelf() {
  const [shelf, setShelf] = useState<Shelved>({ installed: [], awaited: [] });
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<ShelfProps['outcome']>();
  const now = useLatestTime();
  useEffect(() => {
    const load = () => void loadShelf().then(setShelf);
    load();
    return watchShelf(load);
  }, []);
  const onNewer = async (pack: string) => {
    setBusy(pack);
    const taken = await askForNewer(pack);
    setOutcome({ pack, taken });
    setBusy(undefined);
  };
  return (
    <Shelf
      packs={shelf.installed.map(pack => ({ pack, isExpired: isExpired(pack, now) }))}
      awaited={shelf.awaited}
      install={addressOf('install')}
      busy={busy}
      outcome={outcome}
      onNewer={pack => void onNewer(pack)}
      onRemove={pack => void dropPack(pack)}
    />
  );
}
