import type { PackRule } from './pack-schema';

/** What a person said of a pack's optional rules, by their ids: on or off. */
export type RuleChoices = Readonly<Record<string, boolean>>;

/** What the policy forbids outright stays on, unless the pack leaves even that to the person. */
export function isMandatory({ mandatory, severity }: PackRule): boolean {
  return mandatory ?? severity === 'stop';
}

export function isOn(rule: PackRule, choices: RuleChoices = {}): boolean {
  return isMandatory(rule) || (choices[rule.id] ?? !rule.muted);
}
