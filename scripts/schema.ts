import { writeFileSync } from 'node:fs';
import { publishedSchemas } from '@/src/packs/published-schemas';

for (const { file, schema } of publishedSchemas) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
