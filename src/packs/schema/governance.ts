import { z } from 'zod';
import { categories, clauseId, clauseIds, day, id, line, looseDate, roles } from './parts';

const note = z.strictObject({ text: line, clauses: clauseIds });
const notes = z.array(note).min(1).max(50);
const person = z.strictObject({ who: line, does: line.optional(), clauses: clauseIds.optional() });
const people = z.array(person).min(1).max(50);

/** A document that the pack was made from. */
const policy = z.strictObject({
  title: line,
  number: line.optional(),
  effective: looseDate.optional(),
  review: looseDate.optional(),
  reviewEveryMonths: z.number().int().min(1).max(120).optional(),
  clauses: clauseIds.optional(),
});

/** How the rules themselves are kept. Every entry names the clauses that say so. */
export const governance = z.strictObject({
  policies: z.array(policy).min(1).max(20),
  approvers: people.optional(),
  maintainers: people.optional(),
  owners: people.optional(),
  appliesTo: notes
    .optional()
    .describe('Who is bound, what counts as social media, what "the organisation" means.'),
  covers: notes.optional(),
  meanings: notes.optional(),
  review: notes.optional(),
  notice: z
    .strictObject({ withinDays: z.number().int().min(0).max(365).optional(), notes })
    .optional()
    .describe('How people hear of a new version.'),
  acknowledgement: z
    .strictObject({
      text: z.string().trim().min(1).max(4000).optional(),
      optional: z.boolean().optional(),
      notes,
    })
    .optional(),
  archive: notes.optional(),
  equalityImpact: notes.optional(),
  related: z
    .array(z.strictObject({ name: line, clauses: clauseIds }))
    .min(1)
    .max(50)
    .optional(),
  disciplinary: notes.optional(),
  monitoring: notes.optional(),
  ownTime: notes.optional(),
  powers: notes
    .optional()
    .describe('What the organisation may do besides: block a site, have a post taken down.'),
  /** Who must agree before this checker is put on a work machine, and whether they have. */
  installing: z
    .strictObject({
      ask: line,
      authorised: z.strictObject({ by: line, on: day }).optional(),
      clauses: clauseIds.optional(),
    })
    .optional(),
});

const places = ['card', 'sheet', 'page'] as const;

/** A clause that no draft can break: the sentence is shown where it helps. */
export const guidance = z.strictObject({
  id,
  text: line,
  where: z.array(z.enum(places)).min(1),
  categories: z
    .array(z.enum(categories))
    .min(1)
    .optional()
    .describe(
      'On a card or a sheet it is shown with findings of these; on the page it stands under the first.',
    ),
  roles: z.array(z.enum(roles)).min(1).optional(),
  clauses: clauseIds,
});

/** A clause that the pack does not keep, and why. */
export const leftOut = z.strictObject({ clause: clauseId, why: line });
