import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A post of the corpus or of the examples, as `tests/corpus/README.md` describes it. */
const labelledPost = z.object({
  id: z.string(),
  pack: z.enum(['allsorts', 'care-provider', 'ageukcap', 'ims']),
  role: z.enum(['personal', 'authorised']),
  site: z.enum(['x', 'linkedin', 'facebook', 'instagram']),
  surface: z.enum(['post', 'comment', 'reply', 'share', 'caption']),
  text: z.string().min(1),
  must: z.array(z.object({ category: z.string(), span: z.string().nullable() })),
  may: z.array(z.string()),
  language: z.string().optional(),
  protected: z.enum(['yes', 'look-alike']).optional(),
});

export type LabelledPost = z.infer<typeof labelledPost>;

export function readLabelledPosts(file: string): LabelledPost[] {
  return linesOf(file).map(line => labelledPost.parse(JSON.parse(line)));
}

export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}
