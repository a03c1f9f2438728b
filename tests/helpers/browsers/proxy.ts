import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

const SITES = /(?:^|\.)(?:x|twitter|linkedin|facebook|messenger|instagram)\.com$/;

export interface LoggingProxy {
  port: number;
  hosts: string[];
  close(): Promise<void>;
}

/** The host where stories publish packs. */
export const RULES_HOST = 'rules.larkfield.example';

/** All that a browser says goes through here: the four sites are answered by the replicas, packs by their host, nothing else gets out. */
export async function startProxy(sitesPort: number, rulesPort?: number): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: net.Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    client.on('error', () => client.destroy());
    const port = SITES.test(host) ? sitesPort : host === RULES_HOST ? rulesPort : undefined;
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
    sockets.add(upstream);
  });
  server.on('connection', socket => sockets.add(socket));
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>(resolve => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, hosts, close };
}
