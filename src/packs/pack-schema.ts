import { z } from 'zod';
import { vocabularyTags } from '@/src/engine/vocabulary';
import { governance, guidance, leftOut } from './schema/governance';
import { contact, hours, organisation, term } from './schema/organisation';
import { day, id, line, phrase } from './schema/parts';
import { clause, type example, rule } from './schema/rules';
import { consents, privateTerms } from './schema/secrets';
import { languageTag, translation } from './schema/translation';

/**
 * The pack format. What is not named here is refused. New fields come as optional ones; `format` goes up only when a pack
 * written before would mean something else.
 */
const packFormat = 1;

const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'write it as 1.0.0');

export const packSchema = z.strictObject({
  $schema: z
    .string()
    .max(2000)
    .optional()
    .describe('For editors that complete and check a file by its schema.'),
  format: z.literal(packFormat),
  id,
  name: line,
  version,
  language: languageTag.optional().describe('The language that its messages are written in.'),
  expires: day.optional().describe('After this day it is no longer used.'),
  /** What changed, newest first. */
  changes: z
    .array(z.strictObject({ version, date: day, notes: z.array(line).min(1) }))
    .max(500)
    .optional(),
  organisation,
  words: z
    .partialRecord(z.enum(vocabularyTags), z.array(phrase))
    .optional()
    .describe('Words of this organisation for kinds of people and work.'),
  terms: z.array(term).max(100_000).optional(),
  privateTerms: privateTerms.optional(),
  disclaimers: z.array(line).max(50).optional(),
  hours: hours.optional(),
  contacts: z.array(contact).max(100).optional(),
  consents: consents.optional(),
  governance: governance.optional(),
  guidance: z.array(guidance).max(500).optional(),
  notApplicable: z
    .array(leftOut)
    .optional()
    .describe('Clauses about something else, or about a thing the organisation itself has to see to.'),
  uncheckable: z
    .array(leftOut)
    .optional()
    .describe('Clauses that a draft could break, and that cannot be checked.'),
  clauses: z.array(clause).max(2000),
  translations: z.record(languageTag, translation).optional(),
  rules: z.array(rule).min(1).max(1000),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRule = Pack['rules'][number];
export type PackClause = Pack['clauses'][number];
export type PackExample = z.infer<typeof example>;
