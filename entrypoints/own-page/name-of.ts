import { packList } from '@/src/packs/pack-list';

export function nameOf(pack: string): string {
  return packList.find(({ id }) => id === pack)?.name ?? pack;
}
