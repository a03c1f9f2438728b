import { describe, expect, it, vi } from 'vitest';
import { fetchPack } from '@/src/platform/fetch-pack';
import { mostSignedBytes } from '@/src/signing/open-signed-pack';

const ADDRESS = 'https://rules.example.org/pack.json';

interface Asked {
  address: string;
  options: RequestInit;
}

/** A host that answers so, and what it was asked. */
function host(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const ask = async (address: unknown, options: RequestInit = {}) => {
    asked.push({ address: String(address), options });
    return answer({ address: String(address), options });
  };
  return { ask: ask as typeof fetch, asked };
}

function from(url: string, body: BodyInit | null, init?: ResponseInit): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

it('gives the bytes as they came, and sends nothing along', async () => {
  const { ask, asked } = host(() => from(ADDRESS, '{"signed":1}'));
  expect(await fetchPack(ADDRESS, ask)).toEqual({
    ok: true,
    bytes: new TextEncoder().encode('{"signed":1}'),
  });
  expect(asked).toHaveLength(1);
  const { method, body, headers, credentials, referrerPolicy, cache } = asked[0]?.options ?? {};
  expect({ method, body, headers }).toEqual({});
  expect({ credentials, referrerPolicy, cache }).toEqual({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache', // by which the browser asks whether the file has changed
  });
});

describe('refuses', () => {
  it.each([
    ['another host', 'https://elsewhere.example/pack.json'],
    ['another port', 'https://rules.example.org:8443/pack.json'],
    ['an address without a lock', 'http://rules.example.org/pack.json'],
  ])('what was sent on to %s', async (_what, reached) => {
    const { ask } = host(() => from(reached, '{}'));
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'elsewhere' });
  });

  it('not what was sent on to another file of the same host', async () => {
    const { ask } = host(() => from('https://rules.example.org/2/pack.json', '{}'));
    expect(await fetchPack(ADDRESS, ask)).toMatchObject({ ok: true });
  });

  it.each([404, 410, 403, 500])('an answer %i', async status => {
    const { ask } = host(() => from(ADDRESS, 'no', { status }));
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'missing' });
  });

  it('what says that it is too large, unread', async () => {
    const { ask } = host(() =>
      from(ADDRESS, '{}', { headers: { 'content-length': String(mostSignedBytes + 1) } }),
    );
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'too-large' });
  });

  it('what turns out to be too large, and does not read on', async () => {
    let read = 0;
    const endless = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const { ask } = host(() => from(ADDRESS, endless));
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'too-large' });
    expect(read).toBeLessThan(50);
  });

  it('what takes too long', async () => {
    const { ask } = host(({ options: { signal } }) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const short = AbortSignal.timeout.bind(AbortSignal, 20);
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(patience => {
      expect(patience).toBe(10_000);
      return short();
    });
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'too-slow' });
    timeout.mockRestore();
  });
});

describe('tells apart', () => {
  it('a host that does not answer', async () => {
    const { ask } = host(() => Promise.reject(new TypeError('failed')));
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'unreachable' });
  });

  it('a host that lets nobody read', async () => {
    const { ask, asked } = host(({ options }) =>
      options.mode === 'no-cors' ? from('', null) : Promise.reject(new TypeError('failed')),
    );
    expect(await fetchPack(ADDRESS, ask)).toEqual({ ok: false, why: 'closed' });
    expect(asked.map(({ options }) => options.method)).toEqual([undefined, 'HEAD']);
  });
});

it('lets a mistake of its own be seen', async () => {
  const { ask } = host(() => Promise.reject(new RangeError('ours')));
  await expect(fetchPack(ADDRESS, ask)).rejects.toThrow('ours');
});
