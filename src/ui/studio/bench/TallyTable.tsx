import { i18n } from '#i18n';
import type { PackRule } from '@/src/packs/pack-schema';
import type { RuleTally } from '@/src/studio/tally';
import { ruleName } from '../rule-name';

interface TallyTableProps {
  rules: readonly RuleTally[];
  names: readonly PackRule[];
  chosen: string | undefined;
  onChoose(rule: string | undefined): void;
}

/** By rule: how often it spoke, and how often it was wrong. */
export function TallyTable({ rules, names, chosen, onChoose }: TallyTableProps) {
  if (rules.length === 0) return <p className="hint">{i18n.t('studio_bench_nothing')}</p>;
  return (
    <div className="box wide">
      <table>
        <caption>{i18n.t('studio_bench_rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('studio_bench_rule')}</th>
            <th scope="col">{i18n.t('studio_bench_in_posts')}</th>
            <th scope="col">{i18n.t('studio_bench_right')}</th>
            <th scope="col">{i18n.t('studio_bench_wrong')}</th>
            <th scope="col">{i18n.t('studio_bench_false')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, posts, right, wrong, falseAlarms }) => (
            <tr key={rule}>
              <th scope="row">{ruleName(names, rule)}</th>
              <td>{posts}</td>
              <td>{right}</td>
              <td>{wrong}</td>
              <td>{falseAlarms === undefined ? '–' : percent(falseAlarms)}</td>
              <td>
                <button
                  type="button"
                  className="small"
                  aria-pressed={rule === chosen}
                  aria-label={i18n.t('studio_bench_show_of', [ruleName(names, rule)])}
                  onClick={() => onChoose(rule === chosen ? undefined : rule)}
                >
                  {i18n.t('studio_bench_show')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(i18n.t('language_code'), { style: 'percent' }).format(share);
}
