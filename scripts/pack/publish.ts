import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { noticeOf } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import { parsePackAddress } from '@/src/packs/pack-address';
import { compareVersions } from '@/src/packs/versions';
import type { PublishedFile } from '@/src/publishing/publication';
import { publishFolder } from '@/src/publishing/publish-folder';
import { type Opened, openSignedPack } from '@/src/signing/open-signed-pack';
import { placeOf, readFile, writeFile } from './files';
import { NotRight, say, WrongUse } from './outcome';
import { readSigned } from './read-pack';

export interface PublishOptions {
  /** Where the folder will be found. */
  url: string;
  /** A folder, or a name that ends in `.zip`. */
  out: string;
  /** A folder that was published before; without it, the one that is written to. */
  archive?: string | undefined;
  inChrome?: string | undefined;
  inEdge?: string | undefined;
  mandatory: boolean;
  inline: boolean;
}

/** Writes the folder that a static host hands out. What was published there before becomes its archive. */
export async function publish(file: string, options: PublishOptions): Promise<void> {
  const { out, archive: from = out, inChrome, inEdge, mandatory, inline } = options;
  const url = addressOf(options.url);
  const archive = await versionsIn(from);
  const last = archive.at(-1);
  const signed = readFile(file);
  const opened = await openSignedPack(signed, {
    installed: last,
    pinned: last?.key,
    now: new Date(),
  });
  if (!opened.ok) throw new NotRight(file, opened.problems);
  const earlier = archive.filter(({ version }) => version !== opened.version);
  const files = await publishFolder({
    signed,
    opened,
    notice: noticeOf(earlier.at(-1)?.pack, opened.pack, englishNotice),
    archive: earlier,
    url,
    storeIds: { inChrome, inEdge },
    mandatory,
    isInline: inline,
  });
  write(files, out);
  say(
    `${out}: ${opened.pack.name} ${opened.version}, ${files.length} files. README.txt says what to do with them.`,
  );
}

function addressOf(typed: string): string {
  const read = parsePackAddress(typed);
  if (!read.ok)
    throw new WrongUse(`--url has to be a whole address that begins with https://, and is "${typed}"`);
  return read.address.url;
}

/** The versions in a folder that was published, oldest first. */
async function versionsIn(folder: string): Promise<(Opened & { signed: Uint8Array })[]> {
  const versions = path.join(folder, 'versions');
  if (!existsSync(placeOf(versions))) return [];
  const names = readdirSync(placeOf(versions)).filter(name => name.endsWith('.json'));
  const opened = await Promise.all(names.map(name => readSigned(path.join(versions, name))));
  return opened.toSorted((a, b) => compareVersions(a.version, b.version));
}

function write(files: readonly PublishedFile[], out: string): void {
  if (!out.endsWith('.zip')) {
    for (const { path: name, content } of files) writeFile(path.join(out, name), content);
    return;
  }
  const bytes = ({ content }: PublishedFile) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  writeFile(out, zipSync(Object.fromEntries(files.map(file => [file.path, bytes(file)]))));
}
