import { expect, test } from 'vitest';
import { signedPackSchema } from '@/src/packs/schema/signed-pack';

const key = `${'A'.repeat(43)}=`;
const signature = `${'A'.repeat(86)}==`;
const signed = {
  signed: 1,
  algorithm: 'ed25519',
  payload: 'e30=',
  key,
  signature,
  previous: { key, signature },
};

test('the envelope is payload, key and signature, and the key before', () => {
  expect(signedPackSchema.safeParse(signed).success).toBe(true);
});

test.each([
  ['another entry', { more: 1 }],
  ['a short signature', { signature: 'AAAA' }],
  ['another algorithm', { algorithm: 'none' }],
  ['no payload', { payload: undefined }],
])('%s is refused', (_what, parts) => {
  expect(signedPackSchema.safeParse({ ...signed, ...parts }).success).toBe(false);
});
