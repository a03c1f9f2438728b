import { expect, it } from 'vitest';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { lockKey, unlockKey } from '@/src/signing/key-file';
import { isSignedBy, keyFrom, makeKey, signWith } from '@/src/signing/signing-key';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PASSPHRASE = 'four kind hens walk home';

it('a new key signs, and is another one each time', async () => {
  const [one, other] = [await makeKey(), await makeKey()];
  expect(one.publicKey).not.toBe(other.publicKey);
  const signature = await signWith(one, utf8('a pack'));
  expect(await isSignedBy(one.publicKey, signature, utf8('a pack'))).toBe(true);
  expect(await isSignedBy(other.publicKey, signature, utf8('a pack'))).toBe(false);
  expect(await isSignedBy('not base64', signature, utf8('a pack'))).toBe(false);
});

it('a fingerprint is eight words, the same for the same key', async () => {
  const { publicKey } = await keyFrom(new Uint8Array(32).fill(7));
  const words = await fingerprintOf(publicKey);
  expect(words).toHaveLength(8);
  expect(words).toEqual(await fingerprintOf(publicKey));
  expect(words).not.toEqual(await fingerprintOf((await makeKey()).publicKey));
  // Reckoned once by Python's hashlib and the list of BIP-39.
  expect((await fingerprintOf(`${'A'.repeat(43)}=`)).join(' ')).toBe(
    'grid duck problem valid cloth roof rate wealth',
  );
});

it('a locked key comes back with its passphrase, and not a letter of it is in the file', async () => {
  const key = await makeKey();
  const file = await lockKey(key, PASSPHRASE);
  expect(JSON.parse(file).passphrase.iterations).toBeGreaterThanOrEqual(600_000);
  expect(file).not.toContain(Buffer.from(key.secret).toString('base64'));
  expect(await unlockKey(utf8(file), PASSPHRASE)).toEqual({ ok: true, key });
});

it('says that a passphrase is wrong', async () => {
  const file = utf8(await lockKey(await makeKey(), PASSPHRASE));
  expect(await unlockKey(file, `${PASSPHRASE}s`)).toMatchObject({
    ok: false,
    reason: 'wrong-passphrase',
    problems: [{ what: "this passphrase doesn't open it" }],
  });
});

it('opens one passphrase however its letters are composed', async () => {
  const file = utf8(await lockKey(await makeKey(), 'żółta łódka pływa'));
  expect(await unlockKey(file, 'żółta łódka pływa'.normalize('NFD'))).toMatchObject({ ok: true });
});

it('refuses a key file in which the public key was exchanged', async () => {
  const file = JSON.parse(await lockKey(await makeKey(), PASSPHRASE));
  const other = { ...file, publicKey: (await makeKey()).publicKey };
  expect(await unlockKey(utf8(JSON.stringify(other)), PASSPHRASE)).toMatchObject({ ok: false });
});

it.each([
  ['nothing', ''],
  ['a pack', '{"format":1}'],
  ['too few rounds', '{"secondLookKey":1,"passphrase":{"iterations":1000}}'],
  ['a million brackets', '['.repeat(9000)],
])('says that %s is no key file', async (_what, text) => {
  expect(await unlockKey(utf8(text), PASSPHRASE)).toMatchObject({ ok: false, reason: 'not-a-key-file' });
});
