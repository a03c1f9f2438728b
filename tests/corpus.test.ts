import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packList } from '@/src/packs/pack-list';

const FOLDER = 'tests/corpus';

const postSchema = z.strictObject({
  id: z.string(),
  pack: z.enum(packList.map(({ id }) => id)),
  role: z.enum(['personal', 'authorised']),
  site: z.enum(['x', 'linkedin', 'facebook', 'instagram']),
  surface: z.enum(['post', 'comment', 'reply', 'share', 'caption']),
  text: z.string().min(1),
  must: z.array(z.strictObject({ category: z.string(), span: z.string().nullable() })),
  may: z.array(z.string()),
  clean: z.boolean(),
  note: z.string(),
  language: z.string().optional(),
});

const files = readdirSync(FOLDER).filter(file => file.endsWith('.jsonl'));

describe.each(files)('%s', file => {
  const posts = readFileSync(path.join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => postSchema.parse(JSON.parse(line)));

  test('has an id for each post, and no two alike', () => {
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  test('marks words that are in the post', () => {
    const lost = posts.filter(({ text, must }) =>
      must.some(({ span }) => span !== null && !text.includes(span)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('calls clean what nothing must be raised about, and nothing both must and may', () => {
    const wrong = posts.filter(
      ({ clean, must, may }) =>
        clean !== (must.length === 0) || must.some(({ category }) => may.includes(category)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
