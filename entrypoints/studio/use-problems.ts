import { useEffect, useState } from 'react';
import { findProblems } from '@/src/studio/find-problems';
import type { PackDraft } from '@/src/studio/pack-draft';
import type { PlacedProblem } from '@/src/studio/placed-problems';
import { slicesOf } from './slices';

/** In milliseconds: when somebody who types has paused. */
const PAUSE = 400;
const NONE: readonly PlacedProblem[] = [];

/** What is wrong with the pack, a little after each change. */
export function useProblems(pack: PackDraft | undefined): readonly PlacedProblem[] {
  const [problems, setProblems] = useState(NONE);
  useEffect(() => {
    if (!pack) {
      setProblems(NONE);
      return;
    }
    const leaving = new AbortController();
    const look = async () => {
      const found = await findProblems(pack, slicesOf(leaving.signal));
      if (found) setProblems(found);
    };
    const pause = setTimeout(() => void look(), PAUSE);
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [pack]);
  return problems;
}
