import { i18n } from '#i18n';
import type { PackRule } from '@/src/packs/pack-schema';
import type { Comparison } from '@/src/studio/compare-runs';
import type { Post } from '@/src/studio/read-posts';
import { ruleName } from '../rule-name';

interface ComparisonTableProps {
  comparison: Comparison;
  posts: readonly Post[];
  names: readonly PackRule[];
  last: string;
}

/** More posts than that are only counted. */
const SHOWN = 20;

/** Two versions side by side, where they differ. */
export function ComparisonTable({ comparison, posts, names, last }: ComparisonTableProps) {
  const { rules, nowHeld, nowFree } = comparison;
  if (rules.length + nowHeld.length + nowFree.length === 0)
    return <p role="status">{i18n.t('studio_bench_same')}</p>;
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('studio_bench_rule')}</th>
              <th scope="col">{last}</th>
              <th scope="col">{i18n.t('studio_bench_this')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, before, after }) => (
              <tr key={rule}>
                <th scope="row">{ruleName(names, rule)}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Posts
        title={i18n.t('studio_bench_now_held', [String(nowHeld.length)])}
        places={nowHeld}
        posts={posts}
      />
      <Posts
        title={i18n.t('studio_bench_now_free', [String(nowFree.length)])}
        places={nowFree}
        posts={posts}
      />
    </>
  );
}

function Posts({
  title,
  places,
  posts,
}: {
  title: string;
  places: readonly number[];
  posts: readonly Post[];
}) {
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {places.slice(0, SHOWN).map(place => (
          <li key={place}>{posts[place]?.text}</li>
        ))}
      </ul>
    </details>
  );
}
