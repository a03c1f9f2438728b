import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLayers } from './helpers/layers';
import { type Import, type Source, sourcesIn } from './helpers/sources';

/** Packages, by who may use them. The engine has one, in one file. */
const PACKAGES: Record<string, RegExp> = {
  'src/engine/detectors/phone.ts': /^libphonenumber-js\/min$/,
  'src/packs/': /^zod$/,
  'src/studio/read-posts.ts': /^(zod|papaparse)$/,
  'src/platform/studio-drafts.ts': /^(zod|idb-keyval)$/,
  'src/signing/': /^(zod|@noble\/ed25519|@scure\/bip39\/wordlists\/english\.js)$/,
  'src/policy-text/': /^fflate$/,
  'src/platform/': /^(zod|wxt\/browser|wxt\/utils\/storage|#i18n)$/,
  'src/ui/': /^(react|react-dom|#i18n)$/,
  'src/in-page/': /^(react|react-dom|react-dom\/client|#i18n)$/,
  'entrypoints/studio/zip-of.ts': /^fflate$/,
  'entrypoints/react.ts': /^(react|react-dom)(\/.+)?$|^wxt\/.+$/,
  'entrypoints/': /^(react|react-dom\/client|wxt\/.+|#i18n)$/,
};

const layers = readLayers();
const sources = sourcesIn('src', 'entrypoints');

describe('layers', () => {
  it('are the folders of src, each in the table of docs/architecture.md', () => {
    expect(layers.map(layer => layer.name).toSorted()).toEqual(readdirSync('src').toSorted());
  });

  it('import only what the table allows', () => {
    expect(complaints(wrongLayer)).toEqual([]);
  });

  it('import relatively within a folder, and by @/src/ across folders', () => {
    expect(complaints(wrongPath)).toEqual([]);
  });

  it('import only the packages that are theirs', () => {
    expect(complaints(wrongPackage)).toEqual([]);
  });

  it.each(['browser', 'chrome'])('leave %s to src/platform and the entrypoints', name => {
    const users = sources.filter(source => source.names.has(name)).map(source => source.file);
    expect(users.filter(file => !/^(src\/platform|entrypoints)\//.test(file))).toEqual([]);
  });
});

function complaints(isWrong: (source: Source, entry: Import) => boolean): string[] {
  return sources.flatMap(source =>
    source.imports
      .filter(entry => isWrong(source, entry))
      .map(entry => `${source.file} imports ${entry.isType ? 'the types of ' : ''}${entry.from}`),
  );
}

function wrongLayer({ file }: Source, { from, isType }: Import): boolean {
  const importer = layers.find(layer => file.startsWith(`src/${layer.name}/`));
  const imported = /^@\/src\/([\w-]+)/.exec(from)?.[1];
  if (!importer || !imported) return false;
  return ![...importer.values, ...(isType ? importer.types : [])].includes(imported);
}

function wrongPath({ file }: Source, { from }: Import): boolean {
  if (from.startsWith('@/')) return !from.startsWith('@/src/') || folderOf(from.slice(2)) === folderOf(file);
  return from.startsWith('.') && folderOf(path.posix.join(path.posix.dirname(file), from)) !== folderOf(file);
}

function wrongPackage({ file }: Source, { from }: Import): boolean {
  if (/^[.@]?\//.test(from) || from.startsWith('../')) return false;
  return !Object.entries(PACKAGES).some(([where, allowed]) => file.startsWith(where) && allowed.test(from));
}

/** `src/engine`, or `entrypoints`. */
function folderOf(file: string): string {
  return /^(src\/[\w-]+|entrypoints)/.exec(file)?.[0] ?? file;
}
