import { fromBase64, toBase64 } from '@/src/packs/base64';
import type { SignedPack } from '@/src/packs/schema/signed-pack';
import { nextKeyMessage, packMessage } from './signed-bytes';
import { type SigningKey, signWith } from './signing-key';

/**
 * The signed file of a pack, over exactly these bytes. After a change of keys the key before goes along: its signature over the new
 * one is what browsers that know only the old key go by.
 */
export async function signPack(
  pack: Uint8Array,
  key: SigningKey,
  previous?: SigningKey | SignedPack['previous'],
): Promise<SignedPack> {
  return {
    signed: 1,
    algorithm: 'ed25519',
    payload: toBase64(pack),
    key: key.publicKey,
    signature: await signWith(key, packMessage(pack)),
    ...(previous && { previous: 'secret' in previous ? await passOn(previous, key.publicKey) : previous }),
  };
}

/** The key before says which one comes next; kept, so that it is not needed for later packs. */
export async function passOn(before: SigningKey, next: string): Promise<NonNullable<SignedPack['previous']>> {
  const nextBytes = fromBase64(next);
  if (!nextBytes) throw new Error('a public key is written as base64');
  return { key: before.publicKey, signature: await signWith(before, nextKeyMessage(nextBytes)) };
}

/** As it is written into a file. */
export function writeSigned(signed: SignedPack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(signed, null, 2)}\n`);
}
