import { z } from 'zod';
import { bytes, day, line } from './parts';

/**
 * Names that a pack knows without telling them: slow salted hashes of one to three words, folded as the engine folds a draft.
 * A gate has two seconds, and thirty words of a draft may have to be hashed in them: hence the most iterations.
 */
const hashing = {
  algorithm: z.literal('pbkdf2-sha-256'),
  salt: bytes.min(24),
  iterations: z.number().int().min(50_000).max(200_000),
};

const hash = bytes.length(44);
const howManyWords = z.number().int().min(1).max(3);
const MOST = 2000;

/** Confidential terms that may not stand in a pack that everybody can read. */
export const privateTerms = z.strictObject({
  ...hashing,
  hashes: z
    .array(
      z.strictObject({
        hash,
        words: howManyWords,
        label: line.optional(),
        from: day.optional(),
        until: day.optional(),
      }),
    )
    .min(1)
    .max(MOST),
});

/** Who has agreed to what, and until when. Without their names. */
export const consents = z.strictObject({
  ...hashing,
  people: z
    .array(
      z.strictObject({
        hash,
        words: howManyWords,
        until: day,
        for: z.array(z.enum(['name', 'picture', 'video', 'story', 'quote'])).min(1),
        where: line.optional(),
      }),
    )
    .min(1)
    .max(MOST),
});
