import { i18n } from '#i18n';
import type { PlacedProblem } from '@/src/studio/placed-problems';
import { plainProblem } from './plain-problem';

/** All that is wrong on one screen. */
export function ScreenProblems({ problems }: { problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details className="box all-problems">
      <summary>{i18n.t('studio_problems_here', problems.length)}</summary>
      <ul>
        {problems.map(problem => (
          <li key={`${problem.where} ${problem.what}`}>
            <span className="hint">{problem.where}</span> {plainProblem(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}
