import type { Finding } from './types';

/** One finding that the person wants left alone, in the text where it stands. */
export interface QuietFinding {
  rule: string;
  quote: string;
}

/** What a policy says must not be, or its organisation wants said in any case, is said. */
export function mayBeQuiet({ severity, mandatory }: Finding): boolean {
  return severity !== 'stop' && !mandatory;
}

/** An absence has no words that a rule could be wrong about. */
export function mayBeWrong({ quote, mandatory }: Finding): boolean {
  return quote !== '' && !mandatory;
}

export function isAmong(finding: Finding, quiet: readonly QuietFinding[]): boolean {
  return quiet.some(({ rule, quote }) => rule === finding.rule && quote === finding.quote);
}
