import { useState } from 'react';
import { i18n } from '#i18n';
import type { BenchRun } from '@/src/studio/bench';
import type { Comparison } from '@/src/studio/compare-runs';
import { deadEnds } from '@/src/studio/dead-ends';
import type { Post } from '@/src/studio/read-posts';
import { type Mark, type Marks, tallyOf } from '@/src/studio/tally';
import { useStudio } from '../studio-context';
import { ComparisonTable } from './ComparisonTable';
import { PostsIn } from './PostsIn';
import { Review } from './Review';
import { RuleList } from './RuleList';
import { TallyTable } from './TallyTable';

export interface BenchScreenProps {
  posts: readonly Post[];
  left: number;
  unread: number;
  areKept: boolean;
  run: BenchRun | undefined;
  marks: Marks;
  comparison: Comparison | undefined;
  /** How many posts are done, while it runs. */
  progress: number | undefined;
  /** The pack cannot be run yet: something in it is wrong. */
  isUnready: boolean;
  /** The version to compare with, where there is one. */
  last: string | undefined;
  onPosts(text: string, name?: string): void;
  onKeep(areKept: boolean): void;
  onRun(): void;
  onStop(): void;
  onCompare(): void;
  onMark(key: string, mark: Mark): void;
}

/** The pack tried on posts: what it finds, how often it is wrong, and what it never finds. */
export function BenchScreen(props: BenchScreenProps) {
  const { posts, run, marks, comparison, progress, last } = props;
  const { written, problems } = useStudio();
  const [rule, setRule] = useState<string>();
  const { rules } = written.pack;
  const tally = run && tallyOf(run, rules, marks);
  return (
    <>
      <PostsIn {...props} />
      <div className="box fields-of">
        <div className="row">
          <button
            type="button"
            className="primary"
            disabled={posts.length === 0 || progress !== undefined}
            onClick={props.onRun}
          >
            {i18n.t('studio_bench_run')}
          </button>
          {progress !== undefined && (
            <>
              <progress max={posts.length} value={progress} aria-label={i18n.t('studio_bench_progress')} />
              <span>{i18n.t('studio_bench_done', [String(progress), String(posts.length)])}</span>
              <button type="button" onClick={props.onStop}>
                {i18n.t('studio_bench_stop')}
              </button>
            </>
          )}
        </div>
        <p role="status">
          {props.isUnready && i18n.t('studio_bench_unready')}
          {run &&
            progress === undefined &&
            i18n.t('studio_bench_held', [
              String(run.done),
              String(run.held.size),
              share(run.held.size, run.done),
            ])}
        </p>
      </div>
      {run && tally && (
        <>
          <TallyTable rules={tally.rules} names={rules} chosen={rule} onChoose={setRule} />
          <Review key={rule} run={run} rule={rule} marks={marks} onMark={props.onMark} />
          <RuleList
            title={i18n.t('studio_bench_silent')}
            hint={i18n.t('studio_bench_silent_hint')}
            ids={tally.silent}
          />
          <RuleList
            title={i18n.t('studio_bench_dead')}
            hint={i18n.t('studio_bench_dead_hint')}
            ids={deadEnds(written.pack, problems)}
          />
          <RuleList
            title={i18n.t('studio_bench_covered')}
            hint={i18n.t('studio_bench_covered_hint')}
            ids={tally.covered.map(({ rule }) => rule)}
            besides={tally.covered.map(({ by, times }) => ({ rule: by, times }))}
          />
          {last !== undefined && (
            <div className="box fields-of">
              <h3>{i18n.t('studio_bench_compare')}</h3>
              <button type="button" disabled={progress !== undefined} onClick={props.onCompare}>
                {i18n.t('studio_bench_compare_with', [last])}
              </button>
              {comparison && (
                <ComparisonTable comparison={comparison} posts={posts} names={rules} last={last} />
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}

function share(part: number, whole: number): string {
  return new Intl.NumberFormat(i18n.t('language_code'), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(whole === 0 ? 0 : part / whole);
}
