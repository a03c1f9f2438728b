import { fromBase64, toBase64 } from '@/src/packs/base64';

/** How a list is hashed: the salt in base64, and how often. */
export interface Hashing {
  salt: string;
  iterations: number;
}

/** What a new list is hashed with: thirty in a draft take less than a second on an ordinary machine. See docs/private-terms.md. */
export const ITERATIONS = 60_000;

/** PBKDF2 with SHA-256 of a key, 32 bytes in base64. It takes some tens of milliseconds: that is what makes guessing dear. */
export async function slowHash(key: string, { salt, iterations }: Hashing): Promise<string> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(key), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: saltOf(salt), iterations };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(way, words, 256)));
}

/** A new one for each list: 16 bytes in base64. */
export function newSalt(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)));
}

function saltOf(base64: string): Uint8Array<ArrayBuffer> {
  const salt = fromBase64(base64);
  if (!salt) throw new Error('the salt of a list is base64');
  return salt;
}
