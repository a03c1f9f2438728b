import { i18n } from '#i18n';
import type { Category } from '@/src/engine/types';
import { categoryName } from '../category-names';
import { SITE_NAMES } from '../site-names';
import type { LogEntry } from './ChoiceLog';

export type Chosen = 'all' | 'reconsidered' | 'sent';

interface LogTableProps {
  entries: readonly LogEntry[];
  categoryOf(rule: string): Category | undefined;
}

/** The newest first. */
export function LogTable({ entries, categoryOf }: LogTableProps) {
  return (
    // It scrolls where it is long or the window narrow, so it can be reached with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls
    <section className="wide entries" aria-label={i18n.t('log_entries')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('log_when')}</th>
            <th scope="col">{i18n.t('log_where')}</th>
            <th scope="col">{i18n.t('log_about')}</th>
            <th scope="col">{i18n.t('log_choice')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.toReversed().map(({ at, site, rules, choice, reason }) => (
            <tr key={`${at} ${rules.join(' ')}`}>
              <td>{new Date(at).toLocaleString(i18n.t('language_code'), WHEN)}</td>
              <td>{SITE_NAMES[site]}</td>
              <td>{aboutWhat(rules, categoryOf)}</td>
              <td>
                {CHOICE[choice]()}
                {reason && <span className="hint">{REASON[reason]()}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** A rule of a pack that is no longer in use goes by its id. */
function aboutWhat(rules: readonly string[], categoryOf: LogTableProps['categoryOf']): string {
  const names = rules.map(rule => {
    const category = categoryOf(rule);
    return category ? categoryName(category) : rule;
  });
  return [...new Set(names)].join(', ');
}

const CHOICE = {
  edit: () => i18n.t('log_edit'),
  fixed: () => i18n.t('log_fixed'),
  send: () => i18n.t('log_send'),
};

const REASON = {
  permitted: () => i18n.t('reason_permitted'),
  'not-this': () => i18n.t('reason_not_this'),
  other: () => i18n.t('reason_other'),
};
