import type { Answer, ClauseCoverage } from '@/src/packs/coverage';
import type { Pack } from '@/src/packs/pack-schema';

const KINDS = ['text', 'context', 'advice', 'governance', 'out-of-scope'] as const;

/** The clauses of one pack, each with its answer. */
export function tableOf(pack: Pack, coverage: readonly ClauseCoverage[]): string {
  const rows = coverage.map(({ clause, answers, gap }) => [
    clause.id,
    clause.checkable ?? 'text',
    [...answers.map(wordsOf), ...(gap ? [`GAP: ${gap}`] : [])].join('; '),
  ]);
  const widths = [0, 1].map(at => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${pack.name} (${pack.id} ${pack.version})`, '', ...lines, '', ...totalsOf(coverage), ''].join(
    '\n',
  );
}

function wordsOf(answer: Answer): string {
  switch (answer.kind) {
    case 'rule': {
      const drafts = answer.drafts > 0 ? `, ${answer.drafts} whole drafts of each kind` : '';
      return `rule ${answer.rule} (${answer.flags} flagged, ${answer.allows} allowed${drafts})`;
    }
    case 'guidance':
      return `guidance ${answer.id} (${answer.where.join(', ')})`;
    case 'metadata':
      return answer.field;
    case 'not-applicable':
      return `not applicable: ${answer.why}`;
    case 'uncheckable':
      return `cannot be checked: ${answer.why}`;
  }
}

export function totalsOf(coverage: readonly ClauseCoverage[]): string[] {
  return KINDS.flatMap(kind => {
    const of = coverage.filter(({ clause }) => (clause.checkable ?? 'text') === kind);
    const gaps = of.filter(({ gap }) => gap).length;
    return of.length > 0
      ? [
          `${kind.padEnd(13)} ${String(of.length - gaps).padStart(3)} of ${String(of.length).padStart(3)} answered`,
        ]
      : [];
  });
}
