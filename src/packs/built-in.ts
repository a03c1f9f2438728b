import type { Rulebook } from '@/src/engine/rulebook';
import { assemblePack } from './assemble-pack';
import { library } from './library';
import type { RuleChoices } from './optional-rules';
import { packList } from './pack-list';
import type { Pack } from './pack-schema';
import { parsePack } from './parse-pack';
import { rulebookOf } from './rulebook-of';

const packFiles = import.meta.glob('/rules/*/pack.json', { eager: true, import: 'default' });
const clauseFiles = import.meta.glob('/rules/*/clauses.json', { eager: true, import: 'default' });
const aboutFiles = import.meta.glob('/rules/*/about.json', { eager: true, import: 'default' });
const guidanceFiles = import.meta.glob('/rules/*/guidance.json', { eager: true, import: 'default' });
const ownFiles = import.meta.glob(
  ['/rules/*/*.json', '!/rules/library/*.json', '!/rules/*/{pack,clauses,about,guidance}.json'],
  {
    eager: true,
    import: 'default',
  },
);

export interface BuiltInPack {
  id: string;
  name: string;
  /** Assembled and parsed at first use: only one pack is in use at a time. */
  readonly pack: Pack;
}

export const builtInPacks: readonly BuiltInPack[] = packList.map(({ id, name }) => {
  const pack = once(() => readBuiltIn(id));
  return {
    id,
    name,
    get pack() {
      return pack();
    },
  };
});

const packIds: readonly string[] = builtInPacks.map(({ id }) => id);

export function builtInRulebook(id: string, choices?: RuleChoices): Rulebook {
  return rulebookOf(builtInPack(id), { choices });
}

/** All that a built-in pack says. */
export function builtInPack(id: string): Pack {
  const found = builtInPacks.find(built => built.id === id);
  if (!found) throw new Error(`There is no built-in pack "${id}"; there are ${packIds.join(', ')}`);
  return found.pack;
}

/** The pack as data, before it is parsed: the one file that can be handed out. */
function assembleBuiltIn(id: string): unknown {
  return assemblePack({
    pack: packFiles[`/rules/${id}/pack.json`],
    clauses: clauseFiles[`/rules/${id}/clauses.json`],
    about: aboutFiles[`/rules/${id}/about.json`],
    guidance: guidanceFiles[`/rules/${id}/guidance.json`],
    library,
    own: Object.entries(ownFiles)
      .filter(([path]) => path.startsWith(`/rules/${id}/`))
      .map(([, rule]) => rule),
  });
}

function readBuiltIn(id: string): Pack {
  const parsed = parsePack(assembleBuiltIn(id));
  if (parsed.ok) return parsed.pack;
  const list = parsed.problems.map(({ where, what }) => `${where}: ${what}`).join('\n');
  throw new Error(`The built-in pack "${id}" is not in order:\n${list}`);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
