import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchemas } from '@/src/packs/published-schemas';

test.each(publishedSchemas.map(({ file, schema }) => [file, schema] as const))(
  '%s is what npm run schema writes',
  (file, schema) => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  },
);

test('every entry of a pack that an editor completes says that nothing else belongs there', () => {
  const [pack] = publishedSchemas;
  expect(pack?.schema).toMatchObject({ type: 'object', additionalProperties: false });
});

test('an editor can list the detectors, and explain an entry', () => {
  const written = JSON.stringify(publishedSchemas[0]?.schema);
  expect(written).toContain('"nhs-number"');
  expect(written).toContain('What messages call it.');
});
