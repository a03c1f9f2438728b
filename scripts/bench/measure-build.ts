import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

export interface FileSize {
  name: string;
  raw: number;
  gzip: number;
}

/** What a zip keeps of each file beside its contents: two headers, each with the name. */
const ZIP_HEADERS = 30 + 46;

/** The files of a build, and how large they are together in a zip. */
export function measureBuild(folder: string): { files: FileSize[]; zip: number } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  const contents = names.map(name => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  return {
    files: contents.map(({ name, bytes }) => ({ name, raw: bytes.length, gzip: gzipSync(bytes).length })),
    zip: contents.reduce(
      (sum, { name, bytes }) => sum + deflateRawSync(bytes).length + ZIP_HEADERS + 2 * name.length,
      0,
    ),
  };
}
