import { useCallback, useEffect, useRef, useState } from 'react';
import { compilePack } from '@/src/packs/compile-pack';
import type { Pack } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import { forgetPosts, keepPosts, keptPosts } from '@/src/platform/studio-drafts';
import { type BenchRun, runBench } from '@/src/studio/bench';
import { type Comparison, compareRuns } from '@/src/studio/compare-runs';
import type { PackDraft } from '@/src/studio/pack-draft';
import { type PostsRead, readPosts } from '@/src/studio/read-posts';
import type { Mark, Marks } from '@/src/studio/tally';
import { slicesOf } from './slices';

const NO_POSTS: PostsRead = { posts: [], left: 0, unread: 0 };

/** Posts that a pack is tried on. They stay in memory, and in the browser's database only where the manager asks for that. */
export function useBench(draft: string | undefined) {
  const [read, setRead] = useState(NO_POSTS);
  const [areKept, setKept] = useState(false);
  const [run, setRun] = useState<BenchRun>();
  const [marks, setMarks] = useState<Marks>({});
  const [comparison, setComparison] = useState<Comparison>();
  const [progress, setProgress] = useState<number>();
  const [isUnready, setUnready] = useState(false);
  const running = useRef<AbortController>(undefined);

  /** What is under way is for nobody any more. */
  const drop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setProgress(undefined);
  }, []);
  const take = (posts: PostsRead) => {
    drop();
    setRead(posts);
    setRun(undefined);
    setComparison(undefined);
    setMarks({});
  };
  useEffect(() => {
    setRead(NO_POSTS);
    setRun(undefined);
    setComparison(undefined);
    setMarks({});
    setKept(false);
    if (!draft) return;
    let isHere = true;
    void keptPosts(draft).then(posts => {
      if (!isHere || posts.length === 0) return;
      setRead({ posts, left: 0, unread: 0 });
      setKept(true);
    });
    return () => {
      isHere = false;
      drop();
    };
  }, [draft, drop]);

  /** Nothing where something else was begun meanwhile. */
  const runOver = async (pack: Pack): Promise<BenchRun | undefined> => {
    running.current?.abort();
    const leaving = new AbortController();
    running.current = leaving;
    setProgress(0);
    const slices = slicesOf(leaving.signal);
    await slices.rest();
    const done = await runBench(read.posts, compilePack(pack), slices, setProgress);
    if (running.current !== leaving) return undefined;
    setProgress(undefined);
    return done;
  };
  return {
    ...read,
    areKept,
    run,
    marks,
    comparison,
    progress,
    isUnready,
    onPosts: (text: string, name?: string) => take(readPosts(text, name)),
    onKeep: (isWanted: boolean) => {
      setKept(isWanted);
      if (draft) void (isWanted ? keepPosts(draft, read.posts) : forgetPosts(draft));
    },
    onRun: async (pack: PackDraft) => {
      const parsed = parsePack(pack);
      setUnready(!parsed.ok);
      setComparison(undefined);
      const done = parsed.ok && (await runOver(parsed.pack));
      if (done) setRun(done);
    },
    onCompare: async (base: Pack) => {
      const before = run && (await runOver(base));
      if (before) setComparison(compareRuns(before, run));
    },
    onStop: () => {
      running.current?.abort();
      setProgress(undefined);
    },
    onMark: (key: string, mark: Mark) => setMarks(before => ({ ...before, [key]: mark })),
  };
}
