import { z } from 'zod';

/** A pack's source: the pack without its rules, and what it takes from the shared library. */
const source = z.looseObject({
  id: z.string(),
  name: z.string(),
  /** Library rules by id, with what this organisation says about each. */
  use: z.array(z.looseObject({ rule: z.string() })),
});

const rule = z.looseObject({ id: z.string() });
const entries = z.record(z.string(), z.unknown()).default({});

export interface PackSources {
  pack: unknown;
  clauses: unknown;
  /** How the rules are kept and whom to turn to; its entries are put beside the pack's own. */
  about?: unknown;
  /** What is shown to people besides findings. */
  guidance?: unknown;
  library: readonly unknown[];
  own: readonly unknown[];
}

/** Makes the one self-contained pack that is handed out. What is wrong with it, `parsePack` says. */
export function assemblePack({ pack, clauses, about, guidance, library, own }: PackSources): unknown {
  const { use, ...rest } = source.parse(pack);
  const known = new Map(library.map(each => rule.parse(each)).map(each => [each.id, each]));
  const taken = use.map(({ rule: name, ...said }) => {
    const found = known.get(name);
    if (!found) throw new Error(`${rest.id} uses the library rule "${name}", which does not exist`);
    return { ...found, ...said };
  });
  return {
    ...rest,
    ...entries.parse(about),
    ...(guidance !== undefined && { guidance }),
    clauses,
    rules: [...taken, ...own],
  };
}
