import type { Pack, PackRule } from '@/src/packs/pack-schema';

/** A pack that is being written: of the shape of a pack, and with anything missing or wrong in it until `parsePack` says otherwise. */
export type PackDraft = Pack;

/** What somebody writes on: the pack, and the rules taken out of it, kept as they were in case they come back. */
export interface Written {
  readonly pack: PackDraft;
  readonly off: readonly PackRule[];
}
