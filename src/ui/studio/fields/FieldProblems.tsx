import type { PlacedProblem } from '@/src/studio/placed-problems';
import { plainProblem } from '../plain-problem';

/** What is wrong, beside where it is. */
export function FieldProblems({ id, problems }: { id?: string; problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  const said = new Set(problems.map(plainProblem));
  return (
    <ul id={id} className="problems">
      {[...said].map(words => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
