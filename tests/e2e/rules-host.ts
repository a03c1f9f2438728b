import { createHash, X509Certificate } from 'node:crypto';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { RULES_HOST } from '../helpers/browsers/proxy';

/** A static host with one pack on it, as any would serve it. */
export interface RulesHost {
  port: number;
  /** SHA-256 of the public key of its certificate, as base64. */
  keyHash: string;
  address: string;
  /** Each answer's status, in order. */
  answers: number[];
  /** What was asked for besides the pack, or sent along. */
  others: string[];
  /** From here on this is the file; without the header that lets other pages read it, where so wished. */
  publish(file: string, options?: { isOpen?: boolean }): void;
  close(): Promise<void>;
}

export async function startRulesHost(): Promise<RulesHost> {
  let published = { file: '', isOpen: true };
  const answers: number[] = [];
  const others: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: RULES_HOST }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: RULES_HOST }] }],
  });
  const server = https.createServer({ key, cert }, (request, response) => {
    const { file, isOpen } = published;
    const tag = `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;
    const isKnown = request.headers['if-none-match'] === tag;
    const status = request.url !== '/pack.json' ? 404 : isKnown ? 304 : 200;
    answers.push(status);
    const { cookie, referer } = request.headers;
    const isPlain = /^(GET|HEAD)$/.test(request.method ?? '') && !cookie && !referer;
    if (status === 404 || !isPlain) others.push(`${request.method} ${request.url}`);
    response.writeHead(status, {
      etag: tag,
      'content-type': 'application/json',
      ...(isOpen && { 'access-control-allow-origin': '*' }),
    });
    response.end(status === 200 ? file : undefined);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    keyHash: createHash('sha256').update(publicKeyOf(cert)).digest('base64'),
    address: `https://${RULES_HOST}/pack.json`,
    answers,
    others,
    publish: (file, { isOpen = true } = {}) => {
      published = { file, isOpen };
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function publicKeyOf(cert: string): Buffer {
  return new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
}
