import { z } from 'zod';
import { bytes } from './parts';

const key = bytes.length(44);
const signature = bytes.length(88);

/** What is handed out: the exact bytes of a pack, and who vouches for them. Checked before anything reads the pack. */
export const signedPackSchema = z.strictObject({
  $schema: z.string().max(2000).optional(),
  signed: z.literal(1),
  algorithm: z.literal('ed25519'),
  payload: bytes,
  key,
  signature,
  previous: z
    .strictObject({ key, signature })
    .optional()
    .describe('After a change of keys: the key before, and its signature over the new one.'),
});
