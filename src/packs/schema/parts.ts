import { z } from 'zod';

/** The small pieces that the whole format is made of. */

export const roles = ['personal', 'authorised'] as const;
export const surfaces = ['post', 'comment', 'reply', 'share', 'caption', 'message', 'profile'] as const;
export const sites = ['x', 'linkedin', 'facebook', 'instagram'] as const;
export const severities = ['stop', 'warn', 'advise'] as const;
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const categories = [
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

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,60}$/, 'write it in small letters, digits and hyphens, as in "room-number"');
/** A name of a detector, apart from other ids so that the published schema can list them. */
export const detectorId = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);
export const line = z.string().trim().min(1).max(600);
export const phrase = z.string().trim().min(1).max(4000);
/** A number as the policy has it, such as "AUK-32" or "4.2". */
export const clauseId = z.string().trim().min(1).max(40);
export const clauseIds = z.array(clauseId).min(1).max(60);

/** A day; "until" includes it. */
export const day = z.iso.date('write it as year-month-day, as in 2026-03-31');
/** As exactly as the policy says it: a year, a month or a day. */
export const looseDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write it as 2026, 2026-03 or 2026-03-31');
export const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write it as hours and minutes, as in 08:30');
/** `https` only: a pack comes from outside, and nothing in it may run. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^https:\/\/[^\s<>"]+$/, 'write the whole address, beginning with https://');
export const bytes = z.base64('it should be base64').max(4_000_000);

/** A name as it is written, or a made-up one that whoever adopts the pack is told to replace. */
export const named = z.union([line, z.strictObject({ text: line, placeholder: z.boolean().optional() })]);

export function textOf(entry: z.infer<typeof named>): string {
  return typeof entry === 'string' ? entry : entry.text;
}
