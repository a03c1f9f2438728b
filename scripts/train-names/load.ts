import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { partOf } from '../set-aside';
import { SHARED } from '../shared-data';

export { partOf };

/** The sets whose licences let weights be trained on them; see docs/names.md. */
export const SETS = ['btc', 'wnut17', 'tweebank', 'nhs_staff_names'] as const;
export type SetName = (typeof SETS)[number];

const LINE = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({ start: z.number(), end: z.number(), label: z.string(), handle: z.boolean().optional() }),
  ),
});
export type Line = z.infer<typeof LINE> & { set: SetName };

export const FOLDER = path.join(SHARED, 'eval');

export function hasTexts(folder = FOLDER): boolean {
  return SETS.every(set => existsSync(fileOf(folder, set)));
}

export const HELD_OUT = 0;
export const DEV = 1;

/** Lines to learn from, in a fixed order. It knows no way to give out those held out. */
export function linesToLearnFrom(folder = FOLDER): Line[] {
  return linesOf(folder).filter(({ id }) => partOf(id) !== HELD_OUT);
}

/** For `--score` alone. */
export function linesHeldOut(folder = FOLDER): Line[] {
  return linesOf(folder).filter(({ id }) => partOf(id) === HELD_OUT);
}

function linesOf(folder: string): Line[] {
  return SETS.flatMap(set =>
    readFileSync(fileOf(folder, set), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(json => ({ ...LINE.parse(JSON.parse(json)), set }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

function fileOf(folder: string, set: SetName): string {
  return path.join(folder, `ner_${set}.jsonl`);
}
