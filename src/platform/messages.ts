import { z } from 'zod';

/** From a guard, in a page: parsed here, at the border, since a page's process may have been taken over. */
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
    profileHasDisclaimer: z.boolean().optional(),
  }),
});

/** From a guard that needs the UI script in its frame. */
const needUiMessage = z.strictObject({ kind: z.literal('need-ui') });

export const guardMessage = z.discriminatedUnion('kind', [checkMessage, needUiMessage]);
export type GuardMessage = z.infer<typeof guardMessage>;

/** From the background to the guards. */
export interface RulesChanged {
  kind: 'rules-changed';
}
