import type { Pack } from '@/src/packs/pack-schema';
import { compareVersions } from '@/src/packs/versions';
import type { PackDraft } from './pack-draft';

/** A version that was signed here: the file as it was handed out, and what is in it. */
export interface SignedVersion {
  version: string;
  signed: Uint8Array<ArrayBuffer>;
  pack: Pack;
}

/** The version before the one that is being written: the newest of those signed here that is older, or the one it was begun from. */
export function versionBefore(
  { version }: PackDraft,
  signed: readonly SignedVersion[],
  base: Pack | undefined,
): Pack | undefined {
  const older = signed
    .filter(each => compareVersions(each.version, version) < 0)
    .toSorted((a, b) => compareVersions(b.version, a.version));
  return older[0]?.pack ?? base;
}

/** The numbers that could come next: for a slip put right, for something new, for new rules altogether. */
export function nextVersions(version: string): [small: string, middle: string, large: string] {
  const [large = 0, middle = 0, small = 0] = version.split('.').map(Number);
  return [`${large}.${middle}.${small + 1}`, `${large}.${middle + 1}.0`, `${large + 1}.0.0`];
}

/** What is told of the version that is being written. */
export function notesOf({ version, changes = [] }: PackDraft): string[] {
  return changes.find(change => change.version === version)?.notes ?? [];
}

/** The same with other notes; `day` as `2026-03-31`. */
export function withNotes(pack: PackDraft, notes: string[], day: string): PackDraft {
  const { changes = [], ...rest } = pack;
  const others = changes.filter(({ version }) => version !== pack.version);
  const all = notes.length > 0 ? [{ version: pack.version, date: day, notes }, ...others] : others;
  return all.length > 0 ? { ...rest, changes: all } : rest;
}
