import { z } from 'zod';
import { id, line } from './parts';

/** A language tag such as `pl` or `cy`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write it as in pl or cy');

/** What the pack says, in another language; what is missing is said in the pack's own. */
export const translation = z.strictObject({
  rules: z.record(id, z.strictObject({ message: line, because: line.optional() })).optional(),
  guidance: z.record(id, line).optional(),
  disclaimers: z.array(line).optional(),
});
