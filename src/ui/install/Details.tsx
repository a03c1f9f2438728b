import { i18n } from '#i18n';
import type { Problem } from '@/src/packs/problem';

/** What is wrong with a pack, place by place; folded away, since most people can do nothing about it. */
export function Details({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('install_details')}</summary>
      <ul>
        {problems.map(({ where, what, hint }) => (
          <li key={`${where} ${what}`}>
            {where}: {what} <span className="hint">{hint}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
