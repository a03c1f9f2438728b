import { z } from 'zod';
import { detectors } from '@/src/engine/detectors';
import { packSchema } from './pack-schema';
import { managedSchema } from './schema/managed';
import { detectorId } from './schema/parts';
import { signedPackSchema } from './schema/signed-pack';

export interface PublishedSchema {
  /** Where it is kept, from the root of the repository. */
  file: string;
  schema: Record<string, unknown>;
}

/** The formats as JSON Schema, for editors that complete and check a file while it is written. */
export const publishedSchemas: readonly PublishedSchema[] = [
  published('schemas/pack.schema.json', 'A rule pack of Second Look', packSchema),
  published('schemas/signed-pack.schema.json', 'A signed rule pack of Second Look', signedPackSchema),
  { file: 'assets/public/managed-schema.json', schema: forBrowsers(z.toJSONSchema(managedSchema)) },
];

function published(file: string, title: string, format: z.ZodType): PublishedSchema {
  const { $schema, ...rest } = z.toJSONSchema(format, {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === detectorId) jsonSchema.enum = detectors.map(({ id }) => id);
    },
  });
  return { file, schema: { $schema, title, ...rest } };
}

type Node = z.core.JSONSchema.BaseSchema;

/**
 * What Chrome and Edge take for a policy schema; one that they do not know through and through keeps the whole extension from
 * loading. https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
function forBrowsers({ type, enum: values, description, properties, items }: Node): Record<string, unknown> {
  const inside = Object.entries(properties ?? {}).map(([name, node]) => [name, forBrowsers(objectOf(node))]);
  return {
    type,
    ...(values && { enum: values }),
    ...(description && { description }),
    ...(properties && { properties: Object.fromEntries(inside) }),
    ...(items && { items: forBrowsers(objectOf(items)) }),
  };
}

function objectOf(node: Node['items'] | z.core.JSONSchema._JSONSchema): Node {
  if (typeof node !== 'object' || Array.isArray(node)) throw new Error('a policy schema has one type a node');
  return node;
}
