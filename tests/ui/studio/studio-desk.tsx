import { render } from '@testing-library/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { builtInPack } from '@/src/packs/built-in';
import { findProblems } from '@/src/studio/find-problems';
import type { PackDraft, Written } from '@/src/studio/pack-draft';
import type { PlacedProblem } from '@/src/studio/placed-problems';
import type { Screen } from '@/src/studio/screens';
import { Trial } from '@/src/studio/trial';
import { StudioPage } from '@/src/ui/studio/StudioPage';
import type { Studio } from '@/src/ui/studio/studio-context';

/** One trial for all: reading a pack's words takes a while. */
const trial = new Trial();

interface Options {
  pack?: PackDraft;
  screen?: Screen;
}

/** A manager at one screen of the studio, with a pack that is kept nowhere; `written()` is how it stands. */
export function sitAt(
  children: ReactNode,
  { pack = builtInPack('care-provider'), screen = 'rules' }: Options = {},
) {
  let now: Written = { pack, off: [] };
  const onWritten = (written: Written) => {
    now = written;
  };
  const { container } = render(
    <Desk pack={pack} screen={screen} onWritten={onWritten}>
      {children}
    </Desk>,
  );
  return { container, written: () => now };
}

interface DeskProps extends Required<Options> {
  onWritten(written: Written): void;
  children: ReactNode;
}

function Desk({ pack, screen, onWritten, children }: DeskProps) {
  const [written, setWritten] = useState<Written>({ pack, off: [] });
  const problems = useProblems(written.pack);
  useEffect(() => onWritten(written), [written, onWritten]);
  const studio = useMemo<Studio>(
    () => ({
      written,
      problems,
      edit: change => setWritten(({ pack, off }) => ({ pack: change(pack), off })),
      editWritten: setWritten,
      tryRule: rule => trial.run(written.pack, rule),
    }),
    [written, problems],
  );
  const nothing = () => undefined;
  return (
    <StudioPage
      screen={screen}
      studio={studio}
      bar={{ saving: 'kept', canUndo: false, canRedo: false, onUndo: nothing, onRedo: nothing }}
    >
      {children}
    </StudioPage>
  );
}

function useProblems(pack: PackDraft): readonly PlacedProblem[] {
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const slices = { now: () => performance.now(), rest: () => Promise.resolve(), signal: leaving.signal };
    const look = () => void findProblems(pack, slices).then(found => found && setProblems(found));
    const pause = setTimeout(look, 100);
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [pack]);
  return problems;
}
