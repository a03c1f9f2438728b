import { i18n } from '#i18n';

/** What came of the last choice: kept, with its name, or not. */
export type Saving = { kept: string } | 'failed';

export function SaveStatus({ saving }: { saving: Saving | undefined }) {
  return (
    <p role="status" className={saving === 'failed' ? 'saved failed' : 'saved'}>
      {saving && wordsOf(saving)}
    </p>
  );
}

function wordsOf(saving: Saving): string {
  return saving === 'failed' ? i18n.t('options_not_saved') : i18n.t('options_saved', [saving.kept]);
}
