import type { Rulebook } from '@/src/engine/rulebook';
import { compilePack } from './compile-pack';
import { isOn, type RuleChoices } from './optional-rules';
import { type OwnWords, withOwnWords } from './own-words';
import type { Pack } from './pack-schema';

/** What a person has said on top of a pack. */
export interface Personal {
  /** Of its optional rules. */
  choices?: RuleChoices | undefined;
  /** Words to be warned about besides. */
  own?: OwnWords | undefined;
}

/** As each pack was last compiled, and with what said on top of it. */
const compiled = new WeakMap<Pack, { said: string; rulebook: Rulebook }>();

/** The rulebook of a pack, compiled at its first use and when something else is said on top of it. */
export function rulebookOf(pack: Pack, personal: Personal = {}): Rulebook {
  const said = JSON.stringify(personal);
  const known = compiled.get(pack);
  if (known?.said === said) return known.rulebook;
  const { choices = {}, own } = personal;
  const whole = own ? withOwnWords(pack, own) : pack;
  const rulebook = compilePack(whole, rule => isOn(rule, choices));
  compiled.set(pack, { said, rulebook });
  return rulebook;
}
