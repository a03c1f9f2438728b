import { applyRules } from './apply-rules';
import { detectAll } from './detect-all';
import { judge } from './judge';
import { guessLanguage } from './language';
import { withNearest } from './learned/nearest';
import { isProtected, protect } from './protect';
import { readDraft } from './read-draft';
import type { Rulebook } from './rulebook';
import { settle } from './settle';
import { withSuggestions } from './suggestions';
import type { Check, Draft, Finding, Match, Unchecked } from './types';
import { listUnchecked } from './unchecked';

export type IsQuiet = (finding: Finding) => boolean;

/** What is known of a draft that takes too long to find out for the engine itself, as `src/secrets` does. */
export interface Told {
  /** By the detector that they count as matches of. */
  matches: ReadonlyMap<string, readonly Match[]>;
  /** What could not be found out. */
  unchecked: readonly Unchecked[];
  /** Makes less of a finding, or says more of it. */
  weigh(finding: Finding): Finding;
}

export const NOTHING_TOLD: Told = { matches: new Map(), unchecked: [], weigh: finding => finding };

/** What the person has asked to be quiet about counts as not found. */
export function checkDraft(
  draft: Draft,
  rulebook: Rulebook,
  isQuiet: IsQuiet = () => false,
  told = NOTHING_TOLD,
): Check {
  const reading = readDraft(draft, rulebook.lexicon);
  const { matches: detected, faults } = detectAll(reading, rulebook.detectors);
  const matches = withTold(detected, told.matches);
  const settled = settle(applyRules(reading, matches, rulebook.rules).map(told.weigh));
  const loud = protect(settled, matches).filter(finding => !isQuiet(finding));
  const findings = withSuggestions(withNearest(loud, rulebook.rules, reading), reading);
  const language = guessLanguage(reading);
  const isSure = faults.length === 0 && told.unchecked.length === 0 && language === undefined;
  return {
    text: draft.text,
    verdict: judge(findings, isSure),
    findings,
    unchecked: [...told.unchecked, ...listUnchecked(draft, faults, rulebook.detectors, language)],
    ...(isProtected(matches) && { protected: true }),
  };
}

function withTold(detected: Told['matches'], told: Told['matches']): Told['matches'] {
  if (told.size === 0) return detected;
  const all = new Map(detected);
  for (const [detector, matches] of told) all.set(detector, [...(detected.get(detector) ?? []), ...matches]);
  return all;
}
