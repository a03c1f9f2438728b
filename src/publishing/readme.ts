import { formatPackAddress } from '@/src/packs/pack-address';
import type { Publication } from './publication';

/** For whoever puts the folder on a host. */
export function readme({ opened, url }: Publication, words: readonly string[]): string {
  const { pack, version, key } = opened;
  return `${pack.organisation.name}: rules for social media, version ${version}

1. Put everything in this folder on a web host, so that pack.json is at
   ${url}
   Any host for plain files will do, as long as its addresses begin with https://.

2. The host has to send one header with pack.json, or browsers may not read it:
   Access-Control-Allow-Origin: *
   - Netlify, Cloudflare Pages: the file _headers says so. It belongs in the top folder of the site.
   - Apache: the file .htaccess says so.
   - IIS: the file web.config says so.
   - nginx: put what is in host/nginx.conf into the site's own settings.
   - GitHub Pages sends it by itself.
   - Amazon S3, Azure, Google Cloud Storage: allow GET from any origin in the CORS settings.
   To see whether it works: curl -sI ${url}

3. Send people to ${new URL('index.html', url).href}
   or give them this address to paste into Second Look:
   ${formatPackAddress({ url, key })}

4. The key in words, to be compared:
   ${words.join(' ')}

5. For computers that you look after: policy/README.txt

Next time, publish again with a higher version and replace the whole folder. Keep the folder versions: it is your archive.

Whoever finds the address can read all of this, the list of confidential terms too. Make what nobody may read a private term, which
stands there only as a hash; or keep the host inside your own network. The extension asks for pack.json and nothing else.
`;
}
