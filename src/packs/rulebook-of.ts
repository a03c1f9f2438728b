import type { Rulebook } from '@/src/engine/rulebook';
import { compilePack } from './compile-pack';
import { isOn, type RuleChoices } from './optional-rules';
import type { Pack } from './pack-schema';

/** As each pack was last compiled, and with what said of its optional rules. */
const compiled = new WeakMap<Pack, { said: string; rulebook: Rulebook }>();

/** The rulebook of a pack, compiled at its first use and when something else is said of its optional rules. */
export function rulebookOf(pack: Pack, choices: RuleChoices = {}): Rulebook {
  const said = JSON.stringify(choices);
  const known = compiled.get(pack);
  if (known?.said === said) return known.rulebook;
  const rulebook = compilePack(pack, rule => isOn(rule, choices));
  compiled.set(pack, { said, rulebook });
  return rulebook;
}
