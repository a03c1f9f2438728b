import { useEffect, useState } from 'react';
import { type ListedPack, listed } from '@/src/packs/installed-pack';
import { loadShelf, watchShelf } from '@/src/platform/shelf';

const BUILT_IN = listed({ installed: [], awaited: [] });

/** All packs that can be followed, as they are now: those that come with the extension at once, the others when they are known. */
export function usePackList(): readonly ListedPack[] {
  const [packs, setPacks] = useState<readonly ListedPack[]>(BUILT_IN);
  useEffect(() => {
    const load = () => void loadShelf().then(shelf => setPacks(listed(shelf)));
    load();
    return watchShelf(load);
  }, []);
  return packs;
}
