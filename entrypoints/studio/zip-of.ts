import { strToU8, zipSync } from 'fflate';
import type { PublishedFile } from '@/src/publishing/publication';

/** A folder as one file. */
export function zipOf(files: readonly PublishedFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}
