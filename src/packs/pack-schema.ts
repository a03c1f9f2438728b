import { z } from 'zod';
import { weekdays } from '@/src/engine/types';
import { vocabularyTags } from '@/src/engine/vocabulary';

/**
 * The pack format. What is not named here is refused. New fields come as optional ones; `format` goes up only when a pack
 * written before would mean something else.
 */
const packFormat = 1;

const roles = ['personal', 'authorised'] as const;
const surfaces = ['post', 'comment', 'reply', 'share', 'caption', 'message', 'profile'] as const;
const sites = ['x', 'linkedin', 'facebook', 'instagram'] as const;
const categories = [
  'org-reference',
  'work-association',
  'missing-disclaimer',
  'service-user',
  'colleague-detail',
  'personal-data',
  'confidential',
  'disparagement',
  'discrimination',
  'bullying',
  'conflict',
  'copyright',
  'media-consent',
  'endorsement',
  'conduct',
  'representation',
  'authorised-identity',
  'profile-name',
  'working-hours',
  'work-email',
  'work-device',
  'offensive-language',
  'misleading',
  'nuisance',
  'privacy-settings',
] as const;

const id = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, 'use small letters, digits and hyphens');
const line = z.string().trim().min(1).max(600);
const phrase = z.string().trim().min(1).max(4000);

const draftExample = z.strictObject({
  text: z.string(),
  role: z.enum(roles).optional(),
  site: z.enum(sites).optional(),
  surface: z.enum(surfaces).optional(),
  account: z.string().optional(),
  profileHasDisclaimer: z.boolean().optional(),
  now: z.string().optional(),
  hours: z
    .strictObject({
      days: z.array(z.enum(weekdays)),
      from: z.string(),
      to: z.string(),
      breaks: z.array(z.strictObject({ from: z.string(), to: z.string() })).optional(),
    })
    .optional(),
  device: z.enum(['work', 'own']).optional(),
  replyTo: z.strictObject({ author: z.string().optional(), text: z.string().optional() }).optional(),
  media: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'gif', 'document', 'other']),
        alt: z.string().optional(),
      }),
    )
    .optional(),
});
/** A text, or a whole draft; square brackets mark what is to be underlined. */
const example = z.union([z.string().min(1), draftExample]);

const common = {
  id,
  category: z.enum(categories),
  severity: z.enum(['stop', 'warn', 'advise']),
  /** One plain sentence to the author. `{organisation}` stands for its short name. */
  message: line,
  clauses: z.array(z.string()).min(1),
  permission: line.optional(),
  roles: z.array(z.enum(roles)).min(1).optional(),
  surfaces: z.array(z.enum(surfaces)).min(1).optional(),
  /** One of these phrases in the same sentence, or none of these. */
  near: z.array(phrase).optional(),
  notNear: z.array(phrase).optional(),
  /** One of these detectors finds something in the draft, or none of these does. */
  together: z.array(id).optional(),
  unless: z.array(id).optional(),
  /** None of these phrases anywhere in the draft. */
  unlessSaid: z.array(phrase).optional(),
  flags: z.array(example).min(1),
  allows: z.array(example).min(1),
};

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('detector'), detector: id, ...common }),
  z.strictObject({
    kind: z.literal('phrases'),
    phrases: z.array(phrase).min(1),
    because: line.optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('requires'),
    /** If one of these finds something, or one of the phrases is said … */
    detectors: z.array(id).optional(),
    phrases: z.array(phrase).optional(),
    because: line.optional(),
    /** … one of these must find something too. */
    needs: z.array(id).min(1),
    /** What one click adds. */
    offers: z.enum(['disclaimers']).optional(),
    ...common,
  }),
]);

/** What is confidential by its own name: a project, a plan, a person. Dates and private terms will follow as optional fields. */
const term = z.strictObject({ phrases: z.array(phrase).min(1) });

export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  id,
  name: line,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write it as 1.0.0'),
  organisation: z.strictObject({
    name: line,
    /** What messages call it. */
    short: line,
    /** Names that can mean nothing else; case, spacing, `&` and `and`, hashtags and handles follow by themselves. */
    names: z.array(line).min(1),
    /** Names that mean other things too: they count with something of the organisation beside them. */
    doubtful: z.array(line).optional(),
    handles: z.array(line).optional(),
    domains: z.array(line).optional(),
    /** Phrases that make a doubtful name this organisation's. */
    context: z.array(phrase).optional(),
    /** Phrases that only look like it. */
    lookAlikes: z.array(phrase).optional(),
  }),
  /** Words of this organisation for kinds of people and work. */
  words: z.partialRecord(z.enum(vocabularyTags), z.array(phrase)).optional(),
  terms: z.array(term).optional(),
  disclaimers: z.array(line).optional(),
  clauses: z.array(
    z.strictObject({
      id: z.string().min(1),
      heading: z.string().min(1),
      quote: z.string().min(1),
      plain: line.optional(),
    }),
  ),
  rules: z.array(rule).min(1),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRule = Pack['rules'][number];
export type PackExample = z.infer<typeof example>;
