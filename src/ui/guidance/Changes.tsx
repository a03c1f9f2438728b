import { i18n } from '#i18n';
import type { Handbook } from '@/src/packs/handbook-of';

/** What has changed, version by version. */
export function Changes({ changes }: { changes: Handbook['changes'] }) {
  return changes.map(({ version, date, notes }) => (
    <div key={version}>
      <p>
        <strong>{i18n.t('read_version', [version, date])}</strong>
      </p>
      <ul>
        {notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  ));
}
