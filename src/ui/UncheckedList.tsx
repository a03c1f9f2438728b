import { i18n } from '#i18n';
import type { Unchecked } from '@/src/engine/types';

/** What was not read, and why: never silently green. */
export function UncheckedList({ unchecked }: { unchecked: readonly Unchecked[] }) {
  if (unchecked.length === 0) return null;
  return (
    <div className="unchecked">
      <p>{i18n.t('sheet_unchecked')}</p>
      <ul>
        {unchecked.map(({ what, why }) => (
          <li key={what}>{i18n.t('sheet_unchecked_item', [what, why])}</li>
        ))}
      </ul>
    </div>
  );
}
