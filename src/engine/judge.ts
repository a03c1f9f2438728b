import type { Finding, Verdict } from './types';

/** `hold` before `unsure` before `advise` before `clear`; only findings hold. */
export function judge(findings: readonly Pick<Finding, 'severity'>[], isSure: boolean): Verdict {
  if (findings.some(({ severity }) => severity !== 'advise')) return 'hold';
  if (!isSure) return 'unsure';
  return findings.length > 0 ? 'advise' : 'clear';
}
