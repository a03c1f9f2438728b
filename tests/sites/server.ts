import { randomBytes } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildPages } from './build';
import { indexHtml, pageHtml, policyOf } from './page-html';
import { type PageName, pages, servedPages, urlOf } from './pages';
import { languageOf } from './words';

export interface SitesRequest {
  host: string;
  method: string;
  path: string;
  body: string;
}

export interface Sites {
  /** Answers, over HTTPS, for all four sites' host names. */
  port: number;
  /** Answers on plain localhost with an index of the pages. */
  indexPort: number;
  requests: SitesRequest[];
  close(): Promise<void>;
}

export async function startSites(): Promise<Sites> {
  const scripts = await buildPages();
  const requests: SitesRequest[] = [];
  const hosts = [...new Set(servedPages().map(name => pages[name].host))];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Second Look replicas' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) }],
  });
  const sites = https.createServer({ key, cert }, (request, response) => {
    void record(request, requests).then(() => answer(request, response, scripts));
  });
  const index = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(indexHtml());
  });
  const port = await listen(sites);
  const indexPort = await listen(index);
  return { port, indexPort, requests, close: () => Promise.all([stop(sites), stop(index)]).then(() => {}) };
}

function answer(request: IncomingMessage, response: ServerResponse, scripts: Map<string, string>): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const script = scripts.get(/^\/replica\/([\w-]+)\.js$/.exec(url.pathname)?.[1] ?? '');
  if (script) {
    // As on the sites: a browser keeps what it has made of a script, and a profile lasts no longer than a run.
    response.setHeader('cache-control', 'public, max-age=86400, immutable');
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(script);
    return;
  }
  response.setHeader('cache-control', 'no-store');
  const name = pageAt(url);
  if (!name) {
    response.writeHead(404).end();
    return;
  }
  const nonce = randomBytes(12).toString('base64');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policyOf(name, nonce));
  response.end(pageHtml(name, languageOf(url.searchParams), nonce));
}

/** Of several pages at one path, the one that asks for most in its query. */
function pageAt({ host, pathname, searchParams }: URL): PageName | undefined {
  const asked = (name: PageName) => [...new URL(urlOf(name)).searchParams];
  const fits = (name: PageName) => asked(name).every(([key, value]) => searchParams.get(key) === value);
  return servedPages()
    .filter(name => pages[name].host === host && new URL(urlOf(name)).pathname === pathname && fits(name))
    .toSorted((a, b) => asked(b).length - asked(a).length)[0];
}

async function record(request: IncomingMessage, requests: SitesRequest[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { host = '' } = request.headers;
  const body = Buffer.concat(chunks).toString('utf8');
  requests.push({ host, method: request.method ?? '', path: request.url ?? '', body });
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: http.Server | https.Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
