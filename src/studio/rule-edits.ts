import { libraryRules } from '@/src/packs/library';
import type { PackRule } from '@/src/packs/pack-schema';
import type { PackDraft, Written } from './pack-draft';

/** The rules that a manager can choose from. */
const sharedRules: readonly PackRule[] = libraryRules();
const shared = new Set(sharedRules.map(({ id }) => id));

/** Whether a rule is made of the manager's own words, and none of the library's. */
export function isOwnRule({ id, kind }: Pick<PackRule, 'id' | 'kind'>): boolean {
  return kind !== 'detector' && !shared.has(id);
}

/** Takes a rule out of the pack, and keeps it as it was. */
export function turnOff({ pack, off }: Written, id: string): Written {
  const rule = pack.rules.find(each => each.id === id);
  if (!rule) return { pack, off };
  return { pack: { ...pack, rules: pack.rules.filter(each => each !== rule) }, off: [...off, rule] };
}

/** Puts a rule into the pack: as it was when it was taken out, or else as the library has it. */
export function turnOn({ pack, off }: Written, rule: PackRule): Written {
  const kept = off.find(({ id }) => id === rule.id) ?? rule;
  return { pack: { ...pack, rules: [...pack.rules, kept] }, off: off.filter(each => each !== kept) };
}

/** All shared rules, on or off, with their place in the pack; -1 for those that are off. */
export function rulesToChoose({ pack, off }: Written): { rule: PackRule; at: number }[] {
  const known = new Set([...pack.rules, ...off].map(({ id }) => id));
  const rest = [...off, ...sharedRules.filter(({ id }) => !known.has(id))];
  return [...pack.rules.map((rule, at) => ({ rule, at })), ...rest.map(rule => ({ rule, at: -1 }))].filter(
    ({ rule }) => !isOwnRule(rule),
  );
}

/** A new rule of the manager's own, still empty: words that are not to be said, or what they have to come with. */
export function addOwnRule(pack: PackDraft, kind: 'phrases' | 'requires'): PackDraft {
  const said = { id: freeId(pack), category: 'confidential', severity: 'warn', message: '' } as const;
  const open = { phrases: [], clauses: [], flags: [], allows: [] };
  const rule: PackRule =
    kind === 'phrases' ? { kind, ...said, ...open } : { kind, needs: ['disclaimer'], ...said, ...open };
  return { ...pack, rules: [...pack.rules, rule] };
}

export function removeRule(pack: PackDraft, id: string): PackDraft {
  return { ...pack, rules: pack.rules.filter(rule => rule.id !== id) };
}

function freeId({ rules }: PackDraft): string {
  let number = 1;
  while (rules.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
