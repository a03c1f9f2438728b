import type { PublishedFile } from './publication';

const CACHE = 'public, max-age=600';

/**
 * What hosts have to be told: that any extension may read the pack (`Access-Control-Allow-Origin`), and that an answer is asked for
 * again after ten minutes, by its `ETag`. Hosts add that by themselves.
 */
export function hostFiles(url: string): PublishedFile[] {
  const { pathname } = new URL(url);
  const folder = pathname.replace(/[^/]*$/, '');
  return [
    { path: '_headers', content: netlify(folder) },
    { path: '.htaccess', content: APACHE },
    { path: 'host/nginx.conf', content: nginx(folder) },
    { path: 'web.config', content: IIS },
  ];
}

/** Netlify and Cloudflare Pages. */
function netlify(folder: string): string {
  return `${folder}pack.json
  Access-Control-Allow-Origin: *
  Cache-Control: ${CACHE}
${folder}versions/*
  Access-Control-Allow-Origin: *
`;
}

const APACHE = `<IfModule mod_headers.c>
  <FilesMatch "\\.json$">
    Header set Access-Control-Allow-Origin "*"
    Header set Cache-Control "${CACHE}"
  </FilesMatch>
</IfModule>
`;

function nginx(folder: string): string {
  return `# Inside the server block of the site.
location ~ ^${folder.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(pack|versions/[0-9.]+)\\.json$ {
  add_header Access-Control-Allow-Origin "*" always;
  add_header Cache-Control "${CACHE}";
}
`;
}

const IIS = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="Access-Control-Allow-Origin" />
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:10:00" />
    </staticContent>
  </system.webServer>
</configuration>
`;
