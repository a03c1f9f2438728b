import { useEffect, useMemo, useState } from 'react';
import { Trial } from '@/src/studio/trial';
import { StudioPage } from '@/src/ui/studio/StudioPage';
import type { Studio } from '@/src/ui/studio/studio-context';
import { LiveScreen } from './LiveScreen';
import { useBench } from './use-bench';
import { useDrafts } from './use-drafts';
import { useProblems } from './use-problems';
import { useScreen } from './use-screen';

/** The studio with the pack that is open. */
export function LiveStudio() {
  const drafts = useDrafts();
  const { open, saving, edit, editWritten, undo, redo } = drafts;
  const named = useScreen();
  const screen = open ? named : 'start';
  const written = open?.history.value;
  const problems = useProblems(written?.pack);
  const trial = useMemo(() => new Trial(), []);
  const studio = useMemo<Studio | undefined>(
    () => written && { written, problems, edit, editWritten, tryRule: rule => trial.run(written.pack, rule) },
    [written, problems, edit, editWritten, trial],
  );
  const bench = useBench(open?.id);
  const [notice, setNotice] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pack or version has another notice
  useEffect(() => setNotice(undefined), [open?.id, written?.pack.version]);
  useUndoKeys(undo, redo);
  return (
    <StudioPage
      key={open?.id}
      screen={screen}
      studio={studio}
      bar={{
        saving,
        canUndo: (open?.history.past.length ?? 0) > 0,
        canRedo: (open?.history.future.length ?? 0) > 0,
        onUndo: undo,
        onRedo: redo,
      }}
    >
      <LiveScreen
        key={screen}
        screen={screen}
        drafts={drafts}
        bench={bench}
        notice={notice}
        onNotice={setNotice}
      />
    </StudioPage>
  );
}

/** Outside of fields, which have an undo of their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"], [type="file"])')
  );
}
