import { z } from 'zod';
import { type Draft, weekdays } from '@/src/engine/types';

const kinds = z.enum(['image', 'video', 'gif', 'document', 'other']);
const media = z.union([
  kinds.transform(kind => ({ kind })),
  z.object({ kind: kinds, alt: z.string().optional() }),
]);

const time = z.string().regex(/^\d\d:\d\d$/, 'write it as 09:00');

/** One line of the input. Fields that we do not know are somebody else's, and are left alone. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  pack: z.string().optional(),
  role: z.enum(['personal', 'authorised']).default('personal'),
  site: z.enum(['x', 'linkedin', 'facebook', 'instagram']).default('x'),
  surface: z.enum(['post', 'comment', 'reply', 'share', 'caption', 'message', 'profile']).default('post'),
  now: z.iso.datetime({ offset: true, local: true }).optional(),
  media: z.array(media).default([]),
  account: z.string().optional(),
  profileHasDisclaimer: z.boolean().optional(),
  hours: z
    .object({
      days: z.array(z.enum(weekdays)),
      from: time,
      to: time,
      breaks: z.array(z.object({ from: time, to: time })).optional(),
    })
    .optional(),
  device: z.enum(['work', 'own']).optional(),
});

export interface DraftLine {
  id: string | number | undefined;
  pack: string | undefined;
  draft: Draft;
}

/** Reads one line; throws an error that says what is wrong with it. */
export function readDraftLine(line: string): DraftLine {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) throw new Error(parsed.error.issues.map(describe).join('; '));
  const { id, pack, ...draft } = parsed.data;
  return { id, pack, draft };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('this is not JSON: each line is one object, such as {"text": "…"}');
  }
}

function describe({ path, message }: { path: PropertyKey[]; message: string }): string {
  return path.length > 0 ? `"${path.map(String).join('.')}": ${message}` : message;
}
