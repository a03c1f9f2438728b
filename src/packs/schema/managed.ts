import { z } from 'zod';
import { id, line, roles, sites, webAddress } from './parts';
import { ownHours } from './rules';
import { publicKey } from './signed-pack';

/** One pack of the organisation: where it is, or itself. */
const managedPack = z
  .strictObject({
    url: webAddress.optional().describe('The https address of the signed pack file.'),
    inline: z
      .string()
      .max(4_000_000)
      .optional()
      .describe('Or the signed pack file itself, as a string of JSON. It needs no network.'),
    key: publicKey.describe('The public key that the pack must be signed with, as base64.'),
    mandatory: z
      .boolean()
      .optional()
      .describe('Whether people can leave this pack. They can unless it is true.'),
  })
  .refine(
    ({ url, inline }) => (url === undefined) !== (inline === undefined),
    'give url or inline, one of the two',
  );

const accounts = z.array(line).max(500);

/**
 * What an organisation can set for a browser, by policy. Each entry stands alone: one that is wrong takes none of the others
 * with it, so whoever reads a policy parses `managedSchema.shape` entry by entry. The log is not here: no policy can turn it on.
 */
export const managedSchema = z.strictObject({
  pack: id
    .optional()
    .describe(
      'The id of the pack that counts: a built-in one such as "ageukcap", or one of "packs". Without it, the first of "packs".',
    ),
  packs: z.array(managedPack).max(10).optional().describe('The packs of the organisation.'),
  accounts: z
    .strictObject({
      x: accounts.optional(),
      linkedin: accounts.optional(),
      facebook: accounts.optional(),
      instagram: accounts.optional(),
    })
    .optional()
    .describe('Official accounts of the organisation, beside those that its pack lists.'),
  locked: z
    .strictObject({
      role: z.enum(roles).optional().describe('How people write where an account does not say it.'),
      messages: z.boolean().optional().describe('Whether private messages are checked.'),
      sites: z.array(z.enum(sites)).optional().describe('The sites that cannot be switched off.'),
      device: z.enum(['own', 'work']).optional().describe('Whose machine this is.'),
    })
    .optional()
    .describe('Settings that people cannot change themselves.'),
  hours: ownHours.optional().describe('When the people at this browser work.'),
});

export type Managed = z.infer<typeof managedSchema>;
export type ManagedPack = z.infer<typeof managedPack>;
