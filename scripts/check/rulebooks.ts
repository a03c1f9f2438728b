import { existsSync, readFileSync } from 'node:fs';
import type { Rulebook } from '@/src/engine/rulebook';
import { builtInRulebook } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { packList } from '@/src/packs/pack-list';

import type { Problem } from '@/src/packs/problem';
import { readPack } from '@/src/packs/read-pack';
import { testPack } from '@/src/packs/test-pack';

const known = new Map<string, Rulebook>();

/** The rules of a built-in pack, or of a pack file. A pack that is not right is refused, with all its problems. */
export function rulebookOf(pack: string): Rulebook {
  const rulebook = known.get(pack) ?? load(pack);
  known.set(pack, rulebook);
  return rulebook;
}

function load(pack: string): Rulebook {
  if (packList.some(({ id }) => id === pack)) return builtInRulebook(pack);
  if (!existsSync(pack)) {
    const ids = packList.map(({ id }) => id).join(', ');
    throw new Error(`there is no pack "${pack}": it can be ${ids}, or the name of a pack file`);
  }
  const parsed = readPack(readFileSync(pack));
  if (!parsed.ok) throw new Error(`the pack ${pack} can't be used:\n${list(parsed.problems)}`);
  const rulebook = compilePack(parsed.pack);
  const failing = testPack(parsed.pack, rulebook);
  if (failing.length > 0) throw new Error(`the pack ${pack} fails its own examples:\n${list(failing)}`);
  return rulebook;
}

function list(problems: readonly Problem[]): string {
  return problems.map(({ where, what, hint }) => `  ${where}: ${what}. ${hint}`).join('\n');
}
