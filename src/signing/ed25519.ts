import { getPublicKeyAsync, Point, signAsync, verifyAsync } from '@noble/ed25519';

type Bytes = Uint8Array<ArrayBuffer>;

/** Ed25519 (RFC 8032). A secret is the seed, 32 bytes; a public key 32 bytes; a signature 64. */
export interface Ed25519 {
  publicKeyOf(secret: Bytes): Promise<Bytes>;
  sign(message: Bytes, secret: Bytes): Promise<Bytes>;
  /** False, too, where the key or the signature is none. */
  verify(signature: Bytes, message: Bytes, publicKey: Bytes): Promise<boolean>;
}

const NAME = 'Ed25519';

/** RFC 8410: what stands before the 32 bytes of a seed in PKCS #8. */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

export const byBrowser: Ed25519 = {
  async publicKeyOf(secret) {
    const { x = '' } = await crypto.subtle.exportKey('jwk', await secretKey(secret));
    const letters = atob(x.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(letters, letter => letter.charCodeAt(0));
  },
  async sign(message, secret) {
    return new Uint8Array(await crypto.subtle.sign(NAME, await secretKey(secret), message));
  },
  async verify(signature, message, publicKey) {
    if (!isSound(publicKey)) return false;
    const key = await crypto.subtle.importKey('raw', publicKey, NAME, false, ['verify']);
    return crypto.subtle.verify(NAME, key, signature, message);
  },
};

export const byLibrary: Ed25519 = {
  async publicKeyOf(secret) {
    return new Uint8Array(await getPublicKeyAsync(secret));
  },
  async sign(message, secret) {
    return new Uint8Array(await signAsync(message, secret));
  },
  async verify(signature, message, publicKey) {
    if (!isSound(publicKey)) return false;
    // The strict way of RFC 8032, as browsers have it.
    return verifyAsync(signature, message, publicKey, { zip215: false }).catch(() => false);
  },
};

/** The browser's own where it has one: Chromium has since version 137, older ones have not. */
export async function ed25519(): Promise<Ed25519> {
  const hasOwn = await crypto.subtle.generateKey(NAME, false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  return hasOwn ? byBrowser : byLibrary;
}

function secretKey(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', new Uint8Array([...PKCS8, ...secret]), NAME, true, ['sign']);
}

/** A point of the curve, and not one of the eight under which one signature fits many messages. */
function isSound(publicKey: Bytes): boolean {
  try {
    return !Point.fromBytes(publicKey, false).isSmallOrder();
  } catch {
    return false;
  }
}
