import { z } from 'zod';
import { id, sites, surfaces } from '@/src/packs/schema/parts';
import { decision } from './choice-log';
import { languages } from './shown-as';

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
    name: z.string().optional(),
    replyTo: z.strictObject({ author: z.string().optional(), text: z.string().optional() }).optional(),
    linkCard: z.string().optional(),
    audience: z.string().optional(),
    scheduled: z.string().optional(),
    addAt: z.strictObject({ start: z.number(), end: z.number() }).optional(),
    profileHasDisclaimer: z.boolean().optional(),
    quiet: z.array(z.strictObject({ rule: z.string(), quote: z.string() })).optional(),
  }),
});

/** From a page that needs one of our scripts in its frame. */
const needScriptMessage = z.strictObject({
  kind: z.literal('need-script'),
  script: z.enum(['keeper', 'ui']),
});

/** What becomes of the box that is written in, for the toolbar: nothing when none is. */
const stateMessage = z.strictObject({
  kind: z.literal('state'),
  state: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('checking') }),
      z.strictObject({ kind: z.literal('clear') }),
      z.strictObject({
        kind: z.literal('found'),
        count: z.number().int(),
        weight: z.enum(['stop', 'warn', 'advise']),
      }),
      z.strictObject({ kind: z.literal('unsure') }),
      z.strictObject({ kind: z.literal('strange') }),
      z.strictObject({ kind: z.literal('no-rules') }),
      z.strictObject({ kind: z.literal('off'), why: z.enum(['site-off', 'paused', 'messages-off']) }),
    ])
    .optional(),
});

/** From a keeper that wants to know whether anything is checked where it stands. */
const askTermsMessage = z.strictObject({ kind: z.literal('ask-terms'), site: z.enum(sites) });

/** What the person's own profile says. */
const bioMessage = z.strictObject({
  kind: z.literal('bio'),
  site: z.enum(sites),
  account: z.string(),
  bio: z.strictObject({
    text: z.string(),
    ofPart: z.strictObject({ before: z.string().optional() }).optional(),
  }),
});

/** That a rule is wrong about these words, or that it is not after all. */
const teachMessage = z.strictObject({
  kind: z.enum(['teach', 'unteach']),
  rule: z.string(),
  quote: z.string(),
});

/** To have a clause of the policy shown with all the others. */
const showPolicyMessage = z.strictObject({
  kind: z.literal('show-policy'),
  pack: z.string().max(100),
  clause: z.string().max(40),
});

/** What the author chose when a post was held: the rules and the choice, and nothing of the post. */
const decidedMessage = z.strictObject({ kind: z.literal('decided'), ...decision.shape });

export const pageMessage = z.discriminatedUnion('kind', [
  checkMessage,
  needScriptMessage,
  stateMessage,
  askTermsMessage,
  bioMessage,
  teachMessage,
  showPolicyMessage,
  decidedMessage,
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** A signed file; how large it may be is said where it is opened. */
const packFile = z.string();

/** From the extension's own pages alone. */
export const ownMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask-pack'), pack: id }),
  z.strictObject({ kind: z.literal('ask-words'), language: z.enum(languages) }),
  z.strictObject({ kind: z.literal('look-at-link'), address: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('look-at-file'), file: packFile }),
  z.strictObject({
    kind: z.literal('install-pack'),
    file: packFile,
    address: z.string().max(2000).optional(),
  }),
  z.strictObject({ kind: z.literal('newer-pack'), pack: id }),
  z.strictObject({ kind: z.literal('drop-pack'), pack: id }),
]);
export type OwnMessage = z.infer<typeof ownMessage>;
/** About the packs that are or may be installed. */
export type PackMessage = Exclude<OwnMessage, { kind: 'ask-pack' | 'ask-words' }>;

/** From the background to the pages. */
export interface RulesChanged {
  kind: 'rules-changed';
}

/** From the popup to the pages. */
export interface ReportAsked {
  kind: 'report';
}
