import type { Pack } from '@/src/packs/pack-schema';
import type { PackDraft } from './pack-draft';

/** An empty pack to be filled in. */
export function emptyPack(): PackDraft {
  return {
    format: 1,
    id: '',
    name: '',
    version: '1.0.0',
    language: 'en',
    organisation: { name: '', short: '', names: [] },
    clauses: [],
    rules: [],
  };
}

/** What a data file of a pack is taken for while it is being put right: anything that is a group of entries. */
export function draftFrom(data: unknown): PackDraft | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const empty = emptyPack();
  const given = Object.assign(empty, data);
  return {
    ...given,
    organisation: { ...emptyPack().organisation, ...Object(given.organisation) },
    clauses: listed(given.clauses),
    rules: listed(given.rules),
  };
}

function listed<T>(list: readonly T[]): T[] {
  return Array.isArray(list) ? list.filter(each => typeof each === 'object' && each !== null) : [];
}

/** One that comes with the extension, as the beginning of the organisation's own: two packs of one id would be one to browsers. */
export function ownCopyOf(pack: Pack): PackDraft {
  return { ...pack, id: `our-${pack.id}` };
}
