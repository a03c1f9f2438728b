import { i18n } from '#i18n';
import { ruleName } from '../rule-name';
import { useStudio } from '../studio-context';

interface RuleListProps {
  title: string;
  hint: string;
  ids: readonly string[];
  /** Beside each, another one and how often both spoke. */
  besides?: readonly { rule: string; times: number }[];
}

/** Rules that share a fate. */
export function RuleList({ title, hint, ids, besides }: RuleListProps) {
  const { rules } = useStudio().written.pack;
  if (ids.length === 0) return null;
  return (
    <details className="box">
      <summary>{`${title} (${ids.length})`}</summary>
      <p className="hint">{hint}</p>
      <ul>
        {ids.map((id, index) => {
          const beside = besides?.[index];
          return (
            <li key={`${id} ${beside?.rule}`}>
              {ruleName(rules, id)}
              {beside && (
                <span className="hint">
                  {i18n.t('studio_bench_covered_by', [ruleName(rules, beside.rule), String(beside.times)])}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
