import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { byBrowser, byLibrary, type Ed25519, ed25519 } from '@/src/signing/ed25519';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** RFC 8032, 7.1: TEST 1, 2, 3 and SHA(abc). */
const VECTORS = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  {
    secret: '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    publicKey: 'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    message:
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    signature:
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  },
];

const WAYS: [string, Ed25519][] = [
  ['the browser', byBrowser],
  ['the library', byLibrary],
];

describe.each(WAYS)('Ed25519 by %s', (_name, way) => {
  it.each(VECTORS)('signs as RFC 8032 does: $message', async ({ secret, publicKey, message, signature }) => {
    expect(hex(await way.publicKeyOf(bytes(secret)))).toBe(publicKey);
    expect(hex(await way.sign(bytes(message), bytes(secret)))).toBe(signature);
    expect(await way.verify(bytes(signature), bytes(message), bytes(publicKey))).toBe(true);
  });

  it('refuses a changed message, signature or key', async () => {
    const [, one] = VECTORS;
    if (!one) throw new Error('there are vectors');
    const [signature, message, key] = [one.signature, one.message, one.publicKey].map(bytes);
    if (!signature || !message || !key) throw new Error('there are three');
    expect(await way.verify(flipped(signature, 3), message, key)).toBe(false);
    expect(await way.verify(flipped(signature, 60), message, key)).toBe(false);
    expect(await way.verify(signature, flipped(message, 0), key)).toBe(false);
    expect(await way.verify(signature, message, flipped(key, 31))).toBe(false);
    expect(await way.verify(signature, message, new Uint8Array(32).fill(255))).toBe(false);
  });

  it('refuses keys under which one signature fits many messages', async () => {
    const neutral = new Uint8Array(32);
    neutral[0] = 1;
    const signature = new Uint8Array(64);
    signature[0] = 1;
    expect(await way.verify(signature, new Uint8Array([1, 2, 3]), neutral)).toBe(false);
  });
});

it('the browser and the library agree on whatever is signed', async () => {
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
  await fc.assert(
    fc.asyncProperty(seed, fc.uint8Array({ maxLength: 300 }), fc.nat(63), async (secret, message, at) => {
      const [key, text] = [new Uint8Array(secret), new Uint8Array(message)];
      const publicKey = await byBrowser.publicKeyOf(key);
      expect(hex(await byLibrary.publicKeyOf(key))).toBe(hex(publicKey));
      const signature = await byLibrary.sign(text, key);
      expect(hex(await byBrowser.sign(text, key))).toBe(hex(signature));
      for (const way of [byBrowser, byLibrary]) {
        expect(await way.verify(signature, text, publicKey)).toBe(true);
        expect(await way.verify(flipped(signature, at), text, publicKey)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

it('takes the browser where it can, and the library where it cannot', async () => {
  expect(await ed25519()).toBe(byBrowser);
  const spy = vi.spyOn(crypto.subtle, 'generateKey');
  spy.mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  expect(await ed25519()).toBe(byLibrary);
  spy.mockRestore();
});

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
