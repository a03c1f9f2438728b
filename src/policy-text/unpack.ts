import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { ReadProblem } from './block';
import { MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED } from './limits';

/** Takes the parts with these names out of a zip, each held to its word: it says how large it is before it is unpacked. */
export function unpack(
  bytes: Uint8Array,
  names: readonly string[],
): { ok: true; parts: Map<string, Uint8Array> } | { ok: false; problem: ReadProblem } {
  const wanted: UnzipFileInfo[] = [];
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: file => {
        count += 1;
        if (!names.includes(file.name)) return false;
        wanted.push(file);
        return isHarmless(wanted, count);
      },
    });
    if (!isHarmless(wanted, count)) return { ok: false, problem: 'too-large-inside' };
    return { ok: true, parts: new Map(Object.entries(parts)) };
  } catch {
    return { ok: false, problem: 'broken-document' };
  }
}

/** fflate gives a part the room its entry names and no more, so that what an entry says of itself is what is held in memory. */
function isHarmless(wanted: readonly UnzipFileInfo[], count: number): boolean {
  const total = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return (
    count <= MOST_ENTRIES &&
    total <= MOST_UNPACKED &&
    new Set(wanted.map(({ name }) => name)).size === wanted.length &&
    wanted.every(({ size, originalSize }) => originalSize <= Math.max(size, 64) * MOST_RATIO)
  );
}
