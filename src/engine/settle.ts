import type { Finding, Severity } from './types';

const WEIGHT: Record<Severity, number> = { stop: 2, warn: 1, advise: 0 };

/**
 * Where two findings of one category overlap, what the words say stays before a guess, then the worse, then the longer; in
 * reading order, absences last.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byWeight))
    if (!kept.some(other => isSameThing(other, finding) || isIdle(finding, other))) kept.push(finding);
  return kept.toSorted(byPlace);
}

function isSameThing(a: Finding, b: Finding): boolean {
  if (a.category !== b.category) return false;
  if (isAbsence(a) || isAbsence(b)) return isAbsence(a) && isAbsence(b);
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** A guess that only advises adds nothing where words of the same sentence are marked already. */
function isIdle(finding: Finding, other: Finding): boolean {
  if (!finding.guess || finding.severity !== 'advise' || other.guess) return false;
  return finding.span.start < other.span.end && other.span.start < finding.span.end;
}

function byWeight(a: Finding, b: Finding): number {
  return (
    Number(a.guess ?? false) - Number(b.guess ?? false) ||
    WEIGHT[b.severity] - WEIGHT[a.severity] ||
    lengthOf(b) - lengthOf(a)
  );
}

function byPlace(a: Finding, b: Finding): number {
  return Number(isAbsence(a)) - Number(isAbsence(b)) || a.span.start - b.span.start;
}

function lengthOf({ span }: Finding): number {
  return span.end - span.start;
}

function isAbsence({ span }: Finding): boolean {
  return span.end === 0;
}
