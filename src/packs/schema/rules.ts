import { z } from 'zod';
import {
  categories,
  clauseId,
  clauseIds,
  clock,
  days,
  detectorId,
  id,
  line,
  phrase,
  roles,
  severities,
  sites,
  surfaces,
} from './parts';

export const clause = z.strictObject({
  id: clauseId,
  heading: z.string().trim().min(1).max(300),
  /** The organisation's own words. Where the words that govern a bullet stand apart, " … " joins them. */
  quote: z.string().trim().min(1).max(2000),
  plain: line.optional().describe('The same in plain words.'),
  checkable: z
    .enum(['text', 'context', 'advice', 'governance', 'out-of-scope'])
    .optional()
    .describe(
      'What gives a breach away: the words, the setting, nothing (advice), or it is about the keeping of the rules.',
    ),
  severity: z.enum(severities).optional(),
});

/** The person's own working hours, as they entered them. */
export const ownHours = z.strictObject({
  days: z.array(z.enum(days)).min(1),
  from: clock,
  to: clock,
  breaks: z.array(z.strictObject({ from: clock, to: clock })).optional(),
});

/** Longer than any post that shows what a rule is about: each is checked whenever the pack is put in. */
const exampleText = z.string().max(5000);

const draftExample = z.strictObject({
  text: exampleText,
  role: z.enum(roles).optional(),
  site: z.enum(sites).optional(),
  surface: z.enum(surfaces).optional(),
  account: z.string().max(500).optional(),
  official: z.boolean().optional(),
  replyTo: z
    .strictObject({ author: z.string().max(500).optional(), text: exampleText.optional() })
    .optional(),
  linkCard: exampleText.optional(),
  profileHasDisclaimer: z.boolean().optional(),
  now: z.string().max(50).optional(),
  hours: ownHours.optional(),
  device: z.enum(['work', 'own']).optional(),
  media: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'gif', 'document', 'other']),
        alt: exampleText.optional(),
      }),
    )
    .optional(),
});

/** A text, or a whole draft; square brackets mark what is to be underlined. */
export const example = z.union([exampleText.min(1), draftExample]);

const option = z.union([z.boolean(), z.number(), line, z.array(line).max(1000)]);

const common = {
  id,
  category: z.enum(categories),
  severity: z.enum(severities),
  message: line.describe('One plain sentence to the author. `{organisation}` stands for its short name.'),
  clauses: clauseIds,
  permission: line.optional().describe('Who can permit it, when somebody can.'),
  mandatory: z
    .boolean()
    .optional()
    .describe('Nobody can mute it for themselves; without it, that goes for the severity `stop`.'),
  muted: z.boolean().optional().describe('Off until somebody turns it on for themselves.'),
  general: z
    .boolean()
    .optional()
    .describe(
      'The policy has no clause of its own on this: the nearest one is cited, and the author is told so.',
    ),
  options: z.record(id, option).optional().describe('What the detector leaves open.'),
  roles: z.array(z.enum(roles)).min(1).optional(),
  surfaces: z.array(z.enum(surfaces)).min(1).optional(),
  near: z.array(phrase).optional().describe('One of these phrases in the same sentence, or none of these.'),
  notNear: z.array(phrase).optional(),
  together: z
    .array(detectorId)
    .optional()
    .describe('One of these detectors finds something in the draft, or none of these does.'),
  unless: z.array(detectorId).optional(),
  unlessSaid: z.array(phrase).optional().describe('None of these phrases anywhere in the draft.'),
  flags: z.array(example).min(1),
  allows: z.array(example).min(1),
};

export const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('detector'), detector: detectorId, ...common }),
  z.strictObject({
    kind: z.literal('phrases'),
    phrases: z.array(phrase).min(1),
    because: line.optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('requires'),
    detectors: z
      .array(detectorId)
      .optional()
      .describe('If one of these finds something, or one of the phrases is said …'),
    phrases: z.array(phrase).optional(),
    because: line.optional(),
    needs: z.array(detectorId).min(1).describe('… one of these must find something too.'),
    offers: z.enum(['disclaimers']).optional().describe('What one click adds.'),
    ...common,
  }),
]);
