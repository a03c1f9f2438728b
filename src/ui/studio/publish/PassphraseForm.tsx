import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';

interface PassphraseFormProps {
  button: string;
  isBusy: boolean;
  onPassphrase(passphrase: string): void;
}

/** Letters that a passphrase has at least, as the key file wants it. */
const LEAST = 12;

/** A new passphrase, typed twice. */
export function PassphraseForm({ button, isBusy, onPassphrase }: PassphraseFormProps) {
  const id = useId();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const isReady = first.length >= LEAST && first === second;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    onPassphrase(first);
    setFirst('');
    setSecond('');
  };
  return (
    <form className="fields-of" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{i18n.t('studio_passphrase_new')}</label>
        <p className="hint">{i18n.t('studio_passphrase_hint', [String(LEAST)])}</p>
        <input
          id={id}
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={({ target }) => setFirst(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-again`}>{i18n.t('studio_passphrase_again')}</label>
        <input
          id={`${id}-again`}
          type="password"
          autoComplete="new-password"
          value={second}
          onChange={({ target }) => setSecond(target.value)}
        />
      </div>
      <div className="row">
        <button type="submit" disabled={!isReady || isBusy}>
          {button}
        </button>
        <span role="status" className="failed">
          {second !== '' && first !== second && i18n.t('studio_passphrase_differs')}
        </span>
      </div>
    </form>
  );
}
