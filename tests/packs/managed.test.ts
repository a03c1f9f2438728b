import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { managedSchema } from '@/src/packs/schema/managed';

const key = `${'A'.repeat(43)}=`;

describe('what an organisation can set by policy', () => {
  it('is a built-in pack, as ever', () => {
    expect(managedSchema.safeParse({ pack: 'ageukcap' }).success).toBe(true);
  });

  it('is packs, official accounts, locked settings and hours', () => {
    const policy = {
      packs: [
        { url: 'https://rules.example.org/pack.json', key, mandatory: true },
        { inline: '{"signed":1}', key },
      ],
      accounts: { x: ['@ours'], facebook: ['Our page'] },
      locked: { role: 'authorised', messages: true, sites: ['x'], device: 'work' },
      hours: { days: ['mon'], from: '09:00', to: '17:00' },
    };
    expect(managedSchema.parse(policy)).toEqual(policy);
  });

  it.each([
    ['an address without a lock', { packs: [{ url: 'http://rules.example.org/pack.json', key }] }],
    ['an address that runs', { packs: [{ url: 'javascript:alert(1)', key }] }],
    ['a pack without a key', { packs: [{ url: 'https://rules.example.org/pack.json' }] }],
    ['a pack in two places', { packs: [{ url: 'https://rules.example.org/pack.json', inline: '{}', key }] }],
    ['a pack in no place', { packs: [{ key }] }],
    ['the log', { log: true }],
  ])('is not %s', (_what, policy) => {
    expect(managedSchema.safeParse(policy).success).toBe(false);
  });
});

/** https://developer.chrome.com/docs/extensions/reference/manifest/storage */
const node: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('object'),
      description: z.string().optional(),
      properties: z.record(z.string(), node),
    }),
    z.strictObject({ type: z.literal('array'), description: z.string().optional(), items: node }),
    z.strictObject({
      type: z.literal('string'),
      description: z.string().optional(),
      enum: z.array(z.string()).min(1).optional(),
    }),
    z.strictObject({ type: z.literal('boolean'), description: z.string().optional() }),
  ]),
);

it('the schema for Chrome and Edge has one type a node, and nothing else they do not know', () => {
  const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));
  expect(node.safeParse(schema).error).toBeUndefined();
  expect(schema.type).toBe('object');
});
