import { i18n } from '#i18n';
import type { Category } from '@/src/engine/types';
import { categoryName } from '../category-names';
import type { LogEntry } from './ChoiceLog';

interface LogChartProps {
  entries: readonly LogEntry[];
  categoryOf(rule: string): Category | undefined;
}

/** How often a held post was reconsidered, by what it was held for: a table whose numbers are drawn as well. */
export function LogChart({ entries, categoryOf }: LogChartProps) {
  const rows = rowsOf(entries, categoryOf);
  const most = Math.max(...rows.map(({ held }) => held));
  return (
    <table className="chart">
      <caption>{i18n.t('chart_title')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{i18n.t('log_about')}</th>
          <th scope="col">{i18n.t('chart_reconsidered')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, held, reconsidered }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span className="drawn">
                <span className="bar" aria-hidden="true" style={{ inlineSize: percent(held, most) }}>
                  <span style={{ inlineSize: percent(reconsidered, held) }} />
                </span>
                {i18n.t('chart_of', [String(reconsidered), String(held)])}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(entries: readonly LogEntry[], categoryOf: LogChartProps['categoryOf']) {
  const rows = new Map<string, { held: number; reconsidered: number }>();
  for (const { rules, choice } of entries) {
    const about = new Set(rules.map(rule => nameOf(categoryOf(rule))));
    for (const name of about) {
      const row = rows.get(name) ?? { held: 0, reconsidered: 0 };
      rows.set(name, {
        held: row.held + 1,
        reconsidered: row.reconsidered + (choice === 'send' ? 0 : 1),
      });
    }
  }
  return [...rows].map(([name, row]) => ({ name, ...row })).toSorted((a, b) => b.held - a.held);
}

function nameOf(category: Category | undefined): string {
  return category ? categoryName(category) : i18n.t('chart_other');
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
