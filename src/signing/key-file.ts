import { z } from 'zod';
import { fromBase64, toBase64 } from '@/src/packs/base64';
import type { Problem } from '@/src/packs/problem';
import { readJson } from '@/src/packs/read-json';
import { bytes } from '@/src/packs/schema/parts';
import { publicKey } from '@/src/packs/schema/signed-pack';
import { keyFrom, type SigningKey } from './signing-key';

/** OWASP, Password Storage Cheat Sheet, for PBKDF2 with SHA-256. */
const LEAST_ITERATIONS = 600_000;
/** So that no file keeps the page busy for minutes. */
const MOST_ITERATIONS = 5_000_000;
const MOST_FILE = 10_000;
export const leastPassphrase = 12;

const keyFileSchema = z.strictObject({
  secondLookKey: z.literal(1),
  publicKey,
  passphrase: z.strictObject({
    algorithm: z.literal('pbkdf2-sha-256'),
    iterations: z.number().int().min(LEAST_ITERATIONS).max(MOST_ITERATIONS),
    salt: bytes.length(24),
  }),
  locked: z.strictObject({
    algorithm: z.literal('aes-256-gcm'),
    nonce: bytes.length(16),
    data: bytes.length(64),
  }),
});

export type UnlockedKey =
  | { ok: true; key: SigningKey }
  | { ok: false; reason: 'not-a-key-file' | 'wrong-passphrase'; problems: Problem[] };

/** The key as a file that is worth nothing without its passphrase. Two files of one key differ. */
export async function lockKey({ publicKey, secret }: SigningKey, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockFrom(passphrase, salt, LEAST_ITERATIONS);
  const data = await crypto.subtle.encrypt(gcm(nonce, publicKey), lock, secret);
  const file: z.infer<typeof keyFileSchema> = {
    secondLookKey: 1,
    publicKey,
    passphrase: { algorithm: 'pbkdf2-sha-256', iterations: LEAST_ITERATIONS, salt: toBase64(salt) },
    locked: { algorithm: 'aes-256-gcm', nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whose key is in a file, base64, without opening it. */
export function publicKeyIn(file: Uint8Array): string | undefined {
  const read = readJson(file, MOST_FILE);
  return keyFileSchema.safeParse(read.ok ? read.data : undefined).data?.publicKey;
}

/** Never throws, whatever the file is. */
export async function unlockKey(file: Uint8Array, passphrase: string): Promise<UnlockedKey> {
  const read = readJson(file, MOST_FILE);
  const parsed = keyFileSchema.safeParse(read.ok ? read.data : undefined);
  if (!parsed.success) return { ok: false, reason: 'not-a-key-file', problems: [NOT_A_KEY_FILE] };
  const secret = await opened(parsed.data, passphrase);
  const key = secret && (await keyFrom(secret));
  if (key?.publicKey === parsed.data.publicKey) return { ok: true, key };
  return { ok: false, reason: 'wrong-passphrase', problems: [WRONG_PASSPHRASE] };
}

const NOT_A_KEY_FILE: Problem = {
  where: 'the key file',
  what: "it is not a key file of Second Look, or it isn't complete",
  hint: 'Choose the file that was saved when the key was made.',
};

const WRONG_PASSPHRASE: Problem = {
  where: 'the key file',
  what: "this passphrase doesn't open it",
  hint: 'Type it again: capitals and spaces matter. Nobody can open the file without it.',
};

async function opened(
  { publicKey, passphrase: { salt, iterations }, locked }: z.infer<typeof keyFileSchema>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [saltBytes, nonce, data] = [salt, locked.nonce, locked.data].map(fromBase64);
  if (!saltBytes || !nonce || !data) return undefined;
  const lock = await lockFrom(passphrase, saltBytes, iterations);
  return crypto.subtle.decrypt(gcm(nonce, publicKey), lock, data).then(
    secret => new Uint8Array(secret),
    () => undefined,
  );
}

/** Of one passphrase, however the keyboard composed its letters. */
async function lockFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The public key stands open in the file; another one put in its place breaks the lock. */
function gcm(iv: Uint8Array<ArrayBuffer>, publicKey: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(publicKey) };
}
