import { fromBase64, toBase64 } from '@/src/packs/base64';
import { ed25519 } from './ed25519';

/** The organisation's key. Who has it can sign packs in its name. */
export interface SigningKey {
  /** Base64. */
  publicKey: string;
  /** The seed, 32 bytes. */
  secret: Uint8Array<ArrayBuffer>;
}

export async function makeKey(): Promise<SigningKey> {
  return keyFrom(crypto.getRandomValues(new Uint8Array(32)));
}

export async function keyFrom(secret: Uint8Array<ArrayBuffer>): Promise<SigningKey> {
  const publicKey = await (await ed25519()).publicKeyOf(secret);
  return { publicKey: toBase64(publicKey), secret };
}

/** Base64 of the signature. */
export async function signWith({ secret }: SigningKey, message: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(await (await ed25519()).sign(message, secret));
}

/** All in base64 but the message. False where anything is not what it should be. */
export async function isSignedBy(
  publicKey: string,
  signature: string,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [key, signed] = [fromBase64(publicKey), fromBase64(signature)];
  if (key?.length !== 32 || signed?.length !== 64) return false;
  return (await ed25519()).verify(signed, message, key);
}
