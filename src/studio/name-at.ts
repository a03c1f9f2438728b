import { valueAt } from '@/src/packs/problem';
import type { PackDraft } from './pack-draft';
import type { Path } from './path';

/** What entries are known by, the most telling first. */
const NAMES = ['message', 'text', 'who', 'title', 'quote', 'name', 'id'];

/** What somebody would call the entry in which a place lies; nothing where the place is in none. */
export function nameAt(pack: PackDraft, path: Path): string {
  const entry = path.findLastIndex(key => typeof key === 'number');
  if (entry < 0) return '';
  const found = NAMES.map(name => valueAt(pack, [...path.slice(0, entry + 1), name])).find(
    name => typeof name === 'string' && name !== '',
  );
  if (typeof found === 'string') return found;
  return nameAt(pack, path.slice(0, entry)) || String(Number(path[entry]) + 1);
}
