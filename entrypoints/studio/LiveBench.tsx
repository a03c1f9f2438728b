import { BenchScreen } from '@/src/ui/studio/bench/BenchScreen';
import type { Drafts } from './LiveScreen';
import type { useBench } from './use-bench';

/** The bench, with the pack as it is now and the version it was begun from. */
export function LiveBench({ drafts, bench }: { drafts: Drafts; bench: ReturnType<typeof useBench> }) {
  const { open } = drafts;
  if (!open) return null;
  const { base, history } = open;
  return (
    <BenchScreen
      {...bench}
      last={base?.version}
      onRun={() => void bench.onRun(history.value.pack)}
      onCompare={() => void (base && bench.onCompare(base))}
    />
  );
}
