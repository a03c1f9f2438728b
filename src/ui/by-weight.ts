import type { Finding, Severity } from '@/src/engine/types';

const ORDER: readonly Severity[] = ['stop', 'warn', 'advise'];

/** The heaviest first; those of one weight stay as they were. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
