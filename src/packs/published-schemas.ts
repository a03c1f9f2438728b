import { z } from 'zod';
import { detectors } from '@/src/engine/detectors';
import { packSchema } from './pack-schema';
import { detectorId } from './schema/parts';
import { signedPackSchema } from './schema/signed-pack';

export interface PublishedSchema {
  /** Its name in `schemas/`. */
  file: string;
  schema: Record<string, unknown>;
}

/** The formats as JSON Schema, for editors that complete and check a file while it is written. */
export const publishedSchemas: readonly PublishedSchema[] = [
  published('pack.schema.json', 'A rule pack of Second Look', packSchema),
  published('signed-pack.schema.json', 'A signed rule pack of Second Look', signedPackSchema),
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
