import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';

interface WaysInProps {
  isBusy: boolean;
  onLink(address: string): void;
  onFile(file: File): void;
}

/** A link or a file. */
export function WaysIn({ isBusy, onLink, onFile }: WaysInProps) {
  const [address, setAddress] = useState('');
  const field = useId();
  const file = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onLink(address);
  };
  return (
    <>
      <form className="box" onSubmit={send}>
        <h2>{i18n.t('install_by_link')}</h2>
        <label htmlFor={field}>{i18n.t('install_address')}</label>
        <input
          id={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          required
          maxLength={2000}
          value={address}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => setAddress(target.value)}
        />
        <p id={`${field}-hint`} className="hint">
          {i18n.t('install_address_hint')}
        </p>
        <button type="submit" className="primary" disabled={isBusy}>
          {i18n.t('install_look')}
        </button>
      </form>
      <div className="box">
        <h2>{i18n.t('install_by_file')}</h2>
        <label htmlFor={file}>{i18n.t('install_file')}</label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          aria-describedby={`${file}-hint`}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) onFile(chosen);
            // So that the same file can be chosen again once it has been put right.
            target.value = '';
          }}
        />
        <p id={`${file}-hint`} className="hint">
          {i18n.t('install_file_hint')}
        </p>
      </div>
    </>
  );
}
