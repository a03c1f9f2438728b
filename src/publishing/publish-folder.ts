import { noticeText } from '@/src/packs/notice';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { hostFiles } from './host-files';
import { humanPage, noticePage } from './human-page';
import { policyFiles } from './policy-files';
import type { Publication, PublishedFile } from './publication';
import { readme } from './readme';

/**
 * A folder that any static host can hand out: the signed pack, pages for people, every version so far, what the host has to be told,
 * and policy files for the browsers of an organisation. Writing it is the caller's. `url` has to be one that `parsePackAddress` gave.
 */
export async function publishFolder(publication: Publication): Promise<PublishedFile[]> {
  const { signed, opened, notice, archive } = publication;
  const words = await fingerprintOf(opened.key);
  const versions = [
    ...archive.filter(({ version }) => version !== opened.version),
    { version: opened.version, signed },
  ];
  return [
    { path: 'pack.json', content: signed },
    { path: 'index.html', content: humanPage(publication, words) },
    { path: 'notice.html', content: noticePage(notice) },
    { path: 'notice.txt', content: noticeText(notice) },
    ...versions.map(({ version, signed }) => ({ path: `versions/${version}.json`, content: signed })),
    { path: 'README.txt', content: readme(publication, words) },
    ...hostFiles(publication.url),
    ...(await policyFiles(publication)),
  ];
}
