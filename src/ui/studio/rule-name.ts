import type { PackRule } from '@/src/packs/pack-schema';

/** What a rule is known by: what it says. */
export function ruleName(rules: readonly PackRule[], id: string): string {
  return rules.find(rule => rule.id === id)?.message || id;
}
