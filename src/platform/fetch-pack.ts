import type { FetchFault } from '@/src/packs/installed-pack';
import { mostSignedBytes } from '@/src/signing/open-signed-pack';

/**
 * The one file that may ask the network for anything, and what it asks for is a pack. Nothing is sent along: no cookies, no page it came
 * from, nothing in the address but what the person or the organisation put there.
 */

/** From the question to the last byte, in milliseconds. */
const PATIENCE = 10_000;

export type Fetched = { ok: true; bytes: Uint8Array } | { ok: false; why: FetchFault };

type Ask = typeof fetch;

/**
 * The bytes of the file at an https address. That it has not changed is left to the browser's own cache, which asks by `ETag`: a header
 * of ours would have to be allowed by the host, and the one header that a host must send is enough to ask of it.
 */
export async function fetchPack(address: string, ask: Ask = fetch): Promise<Fetched> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await ask(address, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!isSameHost(response.url, address)) return fault('elsewhere', response);
    if (!response.ok) return fault('missing', response);
    if (Number(response.headers.get('content-length')) > mostSignedBytes) return fault('too-large', response);
    const bytes = await readAtMost(response, mostSignedBytes);
    return bytes ? { ok: true, bytes } : { ok: false, why: 'too-large' };
  } catch (reason) {
    if (signal.aborted) return { ok: false, why: 'too-slow' };
    // What a host does not let others read looks like a host that is not there.
    if (reason instanceof TypeError) return { ok: false, why: await whyUnread(address, ask) };
    throw reason;
  }
}

async function whyUnread(address: string, ask: Ask): Promise<FetchFault> {
  const blind = {
    method: 'HEAD',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  } as const;
  const answers = await ask(address, { ...blind, signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  );
  return answers ? 'closed' : 'unreachable';
}

async function fault(why: FetchFault, response: Response): Promise<Fetched> {
  await response.body?.cancel();
  return { ok: false, why };
}

function isSameHost(reached: string, asked: string): boolean {
  const { protocol, host } = new URL(reached || asked);
  return protocol === 'https:' && host === new URL(asked).host;
}

/** Counted while it comes: what a host says of the length need not be true, and is of the file as it was packed. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
