import { z } from 'zod';

/** From a page of a site: parsed here, at the border, since a page's process may have been taken over. */
const checkMessage = z.strictObject({
  kind: z.literal('check'),
  draft: z.strictObject({
    text: z.string(),
    site: z.enum(['x', 'linkedin', 'facebook', 'instagram']),
    surface: z.enum(['post', 'comment', 'reply', 'share', 'caption', 'message', 'profile']),
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

export const pageMessage = z.discriminatedUnion('kind', [checkMessage, needScriptMessage]);
export type PageMessage = z.infer<typeof pageMessage>;

/** From the background to the pages. */
export interface RulesChanged {
  kind: 'rules-changed';
}
