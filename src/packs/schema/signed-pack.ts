import { z } from 'zod';
import { bytes } from './parts';

/** An Ed25519 public key: 32 bytes. */
export const publicKey = bytes.length(44);
const signature = bytes.length(88);

/** What is handed out: the exact bytes of a pack, and who vouches for them. Checked before anything reads the pack. */
export const signedPackSchema = z.strictObject({
  $schema: z.string().max(2000).optional(),
  signed: z.literal(1),
  algorithm: z.literal('ed25519'),
  payload: bytes,
  key: publicKey,
  signature,
  previous: z
    .strictObject({ key: publicKey, signature })
    .optional()
    .describe('After a change of keys: the key before, and its signature over the new one.'),
});

export type SignedPack = z.infer<typeof signedPackSchema>;
