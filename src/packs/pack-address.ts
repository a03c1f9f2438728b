import { fromBase64, fromBase64Url, toBase64Url } from './base64';

/** Where a pack is to be had, and, where the address says so, whose key it must be signed with. */
export interface PackAddress {
  /** `https` only, without the fragment. */
  url: string;
  /** Base64. */
  key?: string | undefined;
}

export type ReadAddress =
  | { ok: true; address: PackAddress }
  | { ok: false; reason: 'not-an-address' | 'not-https' | 'has-password' | 'wrong-key' };

const KEY_BYTES = 32;

/**
 * Reads `https://host/path/pack.json#key=<base64url>` as somebody typed or pasted it. The key never goes over the network: it is in
 * the fragment. The address of the human page beside the pack (`index.html`, or its folder) means the pack.
 */
export function parsePackAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (!text || text.length > 2000 || !URL.canParse(text)) return { ok: false, reason: 'not-an-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { ok: false, reason: 'not-https' };
  if (url.username || url.password) return { ok: false, reason: 'has-password' };
  const key = keyIn(url.hash);
  if (key === null) return { ok: false, reason: 'wrong-key' };
  url.hash = '';
  url.pathname = url.pathname.replace(/\/(index\.html)?$/, '/pack.json');
  return { ok: true, address: { url: url.href, key } };
}

export function formatPackAddress({ url, key }: PackAddress): string {
  return key === undefined ? url : `${url}#key=${toBase64Url(key)}`;
}

/** Nothing where no key is named; null where what is named is none. */
function keyIn(hash: string): string | undefined | null {
  const named = /^#key=(.*)$/.exec(hash)?.[1];
  if (named === undefined) return undefined;
  const key = fromBase64Url(named);
  return fromBase64(key)?.length === KEY_BYTES ? key : null;
}
