import { readFileSync } from 'node:fs';

/** What a folder of `src/` may import from the others. */
export interface Layer {
  name: string;
  values: string[];
  types: string[];
}

/** The table "Folders" of `docs/architecture.md`, which is where the layers are decided. */
export function readLayers(): Layer[] {
  const rows = [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `src\/([\w-]+)\/` *\|.*\|([^|]+)\| *$/gm),
  ].map(([, name = '', may = '']) => ({ name, may: may.replaceAll('`', '') }));
  const names = rows.map(row => row.name);
  return rows.map(({ name, may }) => {
    const entries = may.split(',').map(entry => ({
      layer: names.find(other => entry.split(/\s+/).includes(other)),
      isType: /\btypes\b/.test(entry),
    }));
    const named = (wanted: boolean) =>
      entries.flatMap(({ layer, isType }) => (layer && isType === wanted ? [layer] : []));
    return { name, values: named(false), types: named(true) };
  });
}
