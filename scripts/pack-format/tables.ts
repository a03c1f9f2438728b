import { detectors } from '@/src/engine/detectors';
import { publishedSchemas } from '@/src/packs/published-schemas';
import { categories } from '@/src/packs/schema/parts';
import { type Field, fieldsOf } from './fields';
import { meanings } from './meanings';

/** Puts the tables of `docs/pack-format.md` between their marks; whatever else stands there stays. */
export function withTables(page: string): string {
  const [pack, signed] = publishedSchemas.map(({ schema }) => fieldsOf(schema));
  const tables: Record<string, string> = {
    pack: tableOf(pack ?? []),
    signed: tableOf(signed ?? []),
    categories: categories.map(each => `\`${each}\``).join(', '),
    detectors: detectors.map(({ id, finds }) => `- \`${id}\`: ${finds}`).join('\n'),
  };
  return page.replace(
    /(<!-- (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_all, open: string, name: string, close: string) => `${open}\n${tables[name] ?? ''}\n${close}`,
  );
}

function tableOf(fields: readonly Field[]): string {
  const needed = { yes: 'yes', no: '', some: 'in some' };
  const rows = fields.map(
    field => `| \`${field.path}\` | ${field.kind} | ${needed[field.needed]} | ${meaningOf(field)} |`,
  );
  return [
    '| field | what stands there | needed | what it means |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function meaningOf({ path, description }: Field): string {
  const meaning = description ?? meanings[path];
  if (!meaning)
    throw new Error(
      `docs/pack-format.md says nothing of "${path}": add it to scripts/pack-format/meanings.ts`,
    );
  return meaning.replaceAll('|', '\\|');
}
