import { useEffect, useState } from 'react';
import type { Pack } from '@/src/packs/pack-schema';
import { askForPack } from '@/src/platform/own-pages';

/** All that a pack says, once the background has told. */
export function usePack(id: string | undefined): Pack | undefined {
  const [pack, setPack] = useState<Pack>();
  useEffect(() => {
    let isWanted = true;
    setPack(undefined);
    if (id) void askForPack(id).then(told => isWanted && setPack(told));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return pack;
}
