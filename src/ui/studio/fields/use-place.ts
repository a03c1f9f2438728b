import { useId } from 'react';
import { valueAt } from '@/src/packs/problem';
import { dropAt, type Path, setAt } from '@/src/studio/path';
import { type PlacedProblem, problemsAt } from '@/src/studio/placed-problems';
import { useStudio } from '../studio-context';

/** One place of the pack, as a field needs it. */
export function usePlace(at: Path) {
  const id = useId();
  const { written, problems, edit } = useStudio();
  const own: PlacedProblem[] = problemsAt(problems, at);
  return {
    id,
    value: valueAt(written.pack, at),
    problems: own,
    /** Nothing takes the place out of the pack, with the groups that are empty then. */
    change: (value: unknown, field?: string) =>
      edit(pack => (value === undefined ? dropAt(pack, at) : setAt(pack, at, value)), field),
    /** What a control says about itself where something is wrong with it. */
    aria: own.length > 0 ? { 'aria-invalid': true, 'aria-describedby': `${id}-problems` } : {},
  };
}
