import { z } from 'zod';
import { clauseIds, clock, day, days, line, named, phrase, webAddress } from './parts';

const names = z.array(named).max(500);

/** The accounts that are the organisation's own, by site: handles, or the names of pages. */
const accounts = z.strictObject({
  x: names.optional(),
  linkedin: names.optional(),
  facebook: names.optional(),
  instagram: names.optional(),
});

/** What the organisation calls people, in plain words. What its rules listen for is in `words`. */
const people = z.strictObject({
  served: z.array(line).max(200).optional(),
  staff: z.array(line).max(200).optional(),
  others: z.array(line).max(200).optional(),
});

export const organisation = z.strictObject({
  name: line,
  short: line.describe('What messages call it.'),
  placeholder: z
    .boolean()
    .optional()
    .describe('The whole organisation is made up: a template to be filled in.'),
  names: names
    .min(1)
    .describe(
      'Names that can mean nothing else; case, spacing, `&` and `and`, hashtags and handles follow by themselves.',
    ),
  doubtful: names
    .optional()
    .describe('Names that mean other things too: they count with something of the organisation beside them.'),
  handles: names.optional(),
  domains: names.optional(),
  accounts: accounts.optional(),
  people: people.optional(),
  jobTitles: names.optional().describe('Titles and bodies that the policy names: who has a say.'),
  context: z.array(phrase).optional().describe("Phrases that make a doubtful name this organisation's."),
  lookAlikes: z.array(phrase).optional().describe('Phrases that only look like it.'),
});

/** What is confidential by its own name: a project, a plan, a person. Words as they are, or phrases; now, or between two days. */
export const term = z.strictObject({
  phrases: z.array(phrase).min(1).optional(),
  words: z.array(line).min(1).optional(),
  label: line.optional().describe('What it is, for those who keep the list.'),
  from: day.optional(),
  until: day.optional(),
  placeholder: z.boolean().optional(),
});

/** When the organisation works. A clock rule needs the person's own hours as well. */
export const hours = z.strictObject({
  timeZone: z.string().regex(/^[A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/, 'write it as in Europe/London'),
  week: z
    .array(
      z.strictObject({
        days: z.array(z.enum(days)).min(1),
        from: clock,
        to: clock,
        breaks: z.array(z.strictObject({ from: clock, to: clock })).optional(),
      }),
    )
    .min(1)
    .max(50),
  bankHolidays: z.enum(['england', 'wales', 'scotland', 'northern-ireland']).optional(),
  clauses: clauseIds.optional(),
  placeholder: z.boolean().optional(),
});

const routes = [
  'doubt',
  'permission',
  'press',
  'legal',
  'complaints',
  'harm',
  'harassment',
  'data-breach',
  'whistle-blowing',
  'union',
  'regulator',
] as const;

/** Whom to turn to, and what for. */
export const contact = z.strictObject({
  for: z.array(z.enum(routes)).min(1),
  who: line.describe('A name or a role.'),
  mail: z.email('write it as in name@example.org').optional(),
  phone: z
    .string()
    .regex(/^\+?[\d ()-]{3,30}$/, 'write digits, spaces and a leading + only')
    .optional(),
  teams: webAddress.optional(),
  web: webAddress.optional(),
  note: line.optional(),
  clauses: clauseIds.optional(),
  placeholder: z.boolean().optional(),
});
