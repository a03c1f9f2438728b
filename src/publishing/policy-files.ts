import type { Managed } from '@/src/packs/schema/managed';
import { type Chromium, chromiums } from './chromiums';
import { asciiJson } from './escape';
import { intuneFiles } from './intune';
import { plist, profile } from './plist';
import { policyReadme } from './policy-readme';
import type { Publication, PublishedFile } from './publication';
import { registryFile } from './registry';

/** Firefox knows the extension by this name, wherever it was installed from. */
const FIREFOX_ID = 'second-look@second-look.example';

/** What is set, as files for each browser and each way of looking after computers. */
export async function policyFiles(publication: Publication): Promise<PublishedFile[]> {
  const managed = managedBy(publication);
  const browsers = chromiums(publication.storeIds);
  const perBrowser = await Promise.all(browsers.map(chromium => filesFor(chromium, managed)));
  const firefox = { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: managed } } } };
  const google = Object.fromEntries(Object.entries(managed).map(([name, Value]) => [name, { Value }]));
  return [
    { path: 'policy/README.txt', content: policyReadme(browsers, FIREFOX_ID) },
    ...perBrowser.flat(),
    ...intuneFiles(browsers, managed),
    { path: 'policy/google-admin.json', content: pretty(google) },
    { path: 'policy/firefox/policies.json', content: pretty(firefox) },
  ];
}

/** The value itself: what the extension reads as `storage.managed`. */
function managedBy({ opened, signed, url, mandatory, isInline, policy }: Publication): Managed {
  const where = isInline ? { inline: new TextDecoder().decode(signed) } : { url };
  return { packs: [{ ...where, key: opened.key, mandatory }], ...policy };
}

async function filesFor(chromium: Chromium, managed: Managed): Promise<PublishedFile[]> {
  const { id, extension, macDomain } = chromium;
  const domain = `${macDomain}.extensions.${extension}`;
  return [
    { path: `policy/${id}/windows.reg`, content: registryFile(chromium, managed) },
    {
      path: `policy/${id}/linux.json`,
      content: pretty({ '3rdparty': { extensions: { [extension]: managed } } }),
    },
    { path: `policy/${id}/${domain}.plist`, content: plist(managed) },
    { path: `policy/${id}/macos.mobileconfig`, content: await profile(domain, managed) },
  ];
}

function pretty(value: unknown): string {
  return `${JSON.stringify(JSON.parse(asciiJson(value)), null, 2)}\n`;
}
