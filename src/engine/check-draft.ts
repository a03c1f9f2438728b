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
import type { Check, Draft, Finding } from './types';
import { listUnchecked } from './unchecked';

export type IsQuiet = (finding: Finding) => boolean;

/** What the person has asked to be quiet about counts as not found. */
export function checkDraft(draft: Draft, rulebook: Rulebook, isQuiet: IsQuiet = () => false): Check {
  const reading = readDraft(draft, rulebook.lexicon);
  const { matches, faults } = detectAll(reading, rulebook.detectors);
  const settled = protect(settle(applyRules(reading, matches, rulebook.rules)), matches);
  const told = settled.filter(finding => !isQuiet(finding));
  const findings = withSuggestions(withNearest(told, rulebook.rules, reading), reading);
  const language = guessLanguage(reading);
  return {
    text: draft.text,
    verdict: judge(findings, faults.length === 0 && language === undefined),
    findings,
    unchecked: listUnchecked(draft, faults, rulebook.detectors, language),
    ...(isProtected(matches) && { protected: true }),
  };
}
