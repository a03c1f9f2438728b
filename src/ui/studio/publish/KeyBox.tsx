import { useState } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '../FileButton';
import { PassphraseForm } from './PassphraseForm';

export interface KeyBoxProps {
  /** The words of the key that is here. */
  fingerprint: readonly string[] | undefined;
  isBusy: boolean;
  trouble: string | undefined;
  onMake(passphrase: string): void;
  /** A new key, which the one that is here speaks for. */
  onChange(passphrase: string, next: string): void;
  onImport(file: File): void;
  onExport(): void;
}

/** The organisation's key: made here, or brought from a file; and changed for a new one. */
export function KeyBox({ fingerprint, isBusy, trouble, ...on }: KeyBoxProps) {
  const [old, setOld] = useState('');
  return (
    <section className="box fields-of" aria-labelledby="key">
      <h3 id="key">{i18n.t('studio_key')}</h3>
      <p className="hint">{i18n.t('studio_key_hint')}</p>
      {fingerprint ? (
        <>
          <p>
            {i18n.t('studio_key_words')} <strong className="words">{fingerprint.join(' ')}</strong>
          </p>
          <div className="row">
            <button type="button" onClick={on.onExport}>
              {i18n.t('studio_key_save')}
            </button>
          </div>
          <details>
            <summary>{i18n.t('studio_key_change')}</summary>
            <div className="fields-of">
              <p className="hint">{i18n.t('studio_key_change_hint')}</p>
              <label className="field">
                {i18n.t('studio_key_old')}
                <input
                  type="password"
                  autoComplete="off"
                  value={old}
                  onChange={({ target }) => setOld(target.value)}
                />
              </label>
              <PassphraseForm
                button={i18n.t('studio_key_change_button')}
                isBusy={isBusy || old === ''}
                onPassphrase={next => on.onChange(old, next)}
              />
            </div>
          </details>
        </>
      ) : (
        <PassphraseForm button={i18n.t('studio_key_make')} isBusy={isBusy} onPassphrase={on.onMake} />
      )}
      <FileButton label={i18n.t('studio_key_import')} accept=".json,application/json" onFile={on.onImport} />
      <p role="alert" className="failed">
        {trouble}
      </p>
    </section>
  );
}
