import { readFileSync, writeFileSync } from 'node:fs';
import { publishedSchemas } from '@/src/packs/published-schemas';
import { withTables } from './pack-format/tables';

const PAGE = 'docs/pack-format.md';

for (const { file, schema } of publishedSchemas) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
