import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readLabelledPosts } from '@/scripts/labelled-post';
import { isSetAside } from '@/scripts/set-aside';
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
  protected: z.enum(['yes', 'look-alike']).optional(),
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

describe('the corpus', () => {
  const posts = readLabelledPosts(path.join(FOLDER, 'posts.jsonl'));

  test('has posts of all four packs and both roles, about half of them clean', () => {
    expect(posts.length).toBeGreaterThanOrEqual(1500);
    for (const { id } of packList)
      for (const role of ['personal', 'authorised'])
        expect(posts.filter(post => post.pack === id && post.role === role).length).toBeGreaterThan(100);
    const clean = posts.filter(({ must }) => must.length === 0).length;
    expect(clean / posts.length).toBeGreaterThan(0.4);
  });

  test('has protected speech and its look-alikes', () => {
    expect(posts.filter(post => post.protected === 'yes').length).toBeGreaterThanOrEqual(60);
    expect(posts.filter(post => post.protected === 'look-alike').length).toBeGreaterThanOrEqual(60);
  });

  test('sets about a fifth aside', () => {
    const share = posts.filter(({ id }) => isSetAside(id)).length / posts.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
  });
});
