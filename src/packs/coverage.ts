import { citationsIn } from './citations';
import type { Pack, PackClause, PackExample, PackRule } from './pack-schema';

/** What a pack does about one of its clauses. */
export type Answer =
  | { kind: 'rule'; rule: string; flags: number; allows: number; drafts: number }
  | { kind: 'guidance'; id: string; where: readonly string[] }
  | { kind: 'metadata'; field: string }
  | { kind: 'not-applicable' | 'uncheckable'; why: string };

export interface ClauseCoverage {
  clause: PackClause;
  answers: readonly Answer[];
  /** What is missing, in words; a clause without gaps is kept. */
  gap: string | undefined;
}

export function coverageOf(pack: Pack): ClauseCoverage[] {
  const metadata = citationsIn({
    organisation: pack.organisation,
    governance: pack.governance,
    contacts: pack.contacts,
    hours: pack.hours,
  });
  return pack.clauses.map(clause => {
    const answers: Answer[] = [
      ...pack.rules.filter(rule => rule.clauses.includes(clause.id)).map(answerOf),
      ...(pack.guidance ?? [])
        .filter(({ clauses }) => clauses.includes(clause.id))
        .map(({ id, where }): Answer => ({ kind: 'guidance', id, where })),
      ...fieldsOf(metadata.filter(cited => cited.clause === clause.id)).map(
        (field): Answer => ({ kind: 'metadata', field }),
      ),
      ...whyLeftOut(pack.notApplicable, clause.id).map((why): Answer => ({ kind: 'not-applicable', why })),
      ...whyLeftOut(pack.uncheckable, clause.id).map((why): Answer => ({ kind: 'uncheckable', why })),
    ];
    return { clause, answers, gap: gapOf(clause, answers) };
  });
}

function answerOf({ id, flags, allows }: PackRule): Answer {
  const isDraft = (example: PackExample) => typeof example !== 'string';
  const [flagged, allowed] = [flags.filter(isDraft).length, allows.filter(isDraft).length];
  return {
    kind: 'rule',
    rule: id,
    flags: flags.length,
    allows: allows.length,
    // Only as good as the side that has fewer.
    drafts: Math.min(flagged, allowed),
  };
}

/** `governance.policies`, `contacts`: the part, without the place in a list. */
function fieldsOf(citations: readonly { path: readonly (string | number)[] }[]): string[] {
  const names = citations.map(({ path }) =>
    path.filter(key => typeof key === 'string' && key !== 'clauses' && key !== 'notes').join('.'),
  );
  return [...new Set(names)];
}

function whyLeftOut(list: Pack['uncheckable'], id: string): string[] {
  return (list ?? []).filter(({ clause }) => clause === id).map(({ why }) => why);
}

function gapOf({ checkable = 'text' }: PackClause, answers: readonly Answer[]): string | undefined {
  const has = (...kinds: Answer['kind'][]) => answers.some(({ kind }) => kinds.includes(kind));
  const rules = answers.filter(answer => answer.kind === 'rule');
  switch (checkable) {
    case 'text':
      return rules.length > 0 || has('uncheckable') ? undefined : 'no rule keeps it';
    case 'context':
      if (has('uncheckable') || rules.some(({ drafts }) => drafts > 0)) return undefined;
      return rules.length > 0
        ? 'no rule has whole drafts among both its flags and its allows'
        : 'no rule keeps it';
    case 'advice':
      return has('guidance') ? undefined : 'it is shown nowhere';
    case 'governance':
      return has('metadata', 'not-applicable') ? undefined : 'the metadata do not name it';
    case 'out-of-scope':
      return answers.length > 0 ? undefined : 'nobody says why it is left out';
  }
}
