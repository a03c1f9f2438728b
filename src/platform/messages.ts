import { z } from 'zod';
import { sites, surfaces } from '@/src/packs/schema/parts';

/** From a page of a site: parsed here, at the border, since a page's process may have been taken over. */
const checkMessage = z.strictObject({
  kind: z.literal('check'),
  draft: z.strictObject({
    text: z.string(),
    site: z.enum(sites),
    surface: z.enum(surfaces),
    media: z.array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'gif', 'document', 'other']),
        alt: z.string().optional(),
      }),
    ),
    account: z.string().optional(),
    replyTo: z.strictObject({ author: z.string().optional(), text: z.string().optional() }).optional(),
    audience: z.string().optional(),
    scheduled: z.string().optional(),
    addAt: z.strictObject({ start: z.number(), end: z.number() }).optional(),
    profileHasDisclaimer: z.boolean().optional(),
  }),
});

/** From a page that needs one of our scripts in its frame. */
const needScriptMessage = z.strictObject({
  kind: z.literal('need-script'),
  script: z.enum(['keeper', 'ui']),
});

/** From a keeper that wants to know whether anything is checked where it stands. */
const askTermsMessage = z.strictObject({ kind: z.literal('ask-terms'), site: z.enum(sites) });

export const pageMessage = z.discriminatedUnion('kind', [checkMessage, needScriptMessage, askTermsMessage]);
export type PageMessage = z.infer<typeof pageMessage>;

/** From the background to the pages. */
export interface RulesChanged {
  kind: 'rules-changed';
}
