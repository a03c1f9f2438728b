import { wordlist } from '@scure/bip39/wordlists/english.js';
import { fromBase64 } from '@/src/packs/base64';

const WORDS = 8;
const BITS_A_WORD = 11;

/**
 * A public key (base64) in eight words that can be read out on the telephone: the first 88 bits of its SHA-256, in the English list
 * of BIP-39. Throws where it is not base64.
 */
export async function fingerprintOf(publicKey: string): Promise<string[]> {
  const key = fromBase64(publicKey);
  if (!key) throw new Error('a public key is written as base64');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  const bits = [...hash].map(byte => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const word = wordlist[Number.parseInt(bits.slice(at * BITS_A_WORD, (at + 1) * BITS_A_WORD), 2)];
    if (!word) throw new Error('the list has 2048 words');
    return word;
  });
}
