import { i18n } from '#i18n';
import { nameAt } from '@/src/studio/name-at';
import type { PackDraft } from '@/src/studio/pack-draft';
import type { PlacedProblem } from '@/src/studio/placed-problems';
import { plainProblem } from './plain-problem';

interface ScreenProblemsProps {
  pack: PackDraft;
  problems: readonly PlacedProblem[];
}

/** All that is wrong on one screen. */
export function ScreenProblems({ pack, problems }: ScreenProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details className="box all-problems">
      <summary>{i18n.t('studio_problems_here', problems.length)}</summary>
      <ul>
        {problems.map(problem => (
          <li key={`${problem.where} ${problem.what}`}>
            <span className="hint">{nameAt(pack, problem.path)}</span> {plainProblem(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}
