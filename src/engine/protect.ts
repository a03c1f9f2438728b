import type { Category, Finding, Match } from './types';

/** What a post says about the organisation. Never what identifies a person, whoever it is. */
const ABOUT_THE_ORGANISATION: ReadonlySet<Category> = new Set<Category>([
  'disparagement',
  'confidential',
  'org-reference',
  'work-association',
  'missing-disclaimer',
]);

/** What a post tells of a person, or does to one. */
const ABOUT_A_PERSON: ReadonlySet<Category> = new Set<Category>([
  'service-user',
  'colleague-detail',
  'personal-data',
  'media-consent',
  'discrimination',
  'bullying',
  'offensive-language',
]);

/** Reporting danger or wrongdoing, union matters, one's own pay: what is said of the organisation then never holds. */
export function protect(
  findings: readonly Finding[],
  matches: ReadonlyMap<string, readonly Match[]>,
): Finding[] {
  return findings.map(finding =>
    isProtected(matches) && finding.severity !== 'advise' && isFreed(finding)
      ? { ...finding, severity: 'advise', protected: true }
      : finding,
  );
}

export function isProtected(matches: ReadonlyMap<string, readonly Match[]>): boolean {
  return (matches.get('protected-speech')?.length ?? 0) > 0;
}

/** A mere guess holds protected speech for nothing but a person's sake. */
function isFreed({ category, guess }: Finding): boolean {
  return ABOUT_THE_ORGANISATION.has(category) || (guess === true && !ABOUT_A_PERSON.has(category));
}
