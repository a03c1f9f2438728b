import type { Category, Finding, Match } from './types';

/** What a post says about the organisation. Never what identifies a person, whoever it is. */
const ABOUT_THE_ORGANISATION: ReadonlySet<Category> = new Set<Category>([
  'disparagement',
  'confidential',
  'org-reference',
  'work-association',
  'missing-disclaimer',
]);

/** Reporting danger or wrongdoing, union matters, one's own pay: what is said of the organisation then never holds. */
export function protect(
  findings: readonly Finding[],
  matches: ReadonlyMap<string, readonly Match[]>,
): Finding[] {
  const isProtected = (matches.get('protected-speech')?.length ?? 0) > 0;
  return findings.map(finding =>
    isProtected && finding.severity !== 'advise' && ABOUT_THE_ORGANISATION.has(finding.category)
      ? { ...finding, severity: 'advise', protected: true }
      : finding,
  );
}
