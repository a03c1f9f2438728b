import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '@/src/packs/problem';
import { plainProblem } from '../plain-problem';

export interface SignBoxProps {
  /** There is a key, and nothing in the pack is wrong. */
  isReady: boolean;
  isBusy: boolean;
  /** Why it could not be signed. */
  problems: readonly Problem[];
  /** The version that was signed, where that is the one being written. */
  signed: string | undefined;
  onSign(passphrase: string): void;
  onSave(): void;
}

/** Signs this version of the pack. */
export function SignBox({ isReady, isBusy, problems, signed, onSign, onSave }: SignBoxProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSign(passphrase);
    setPassphrase('');
  };
  return (
    <section className="box fields-of" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('studio_sign')}</h3>
      {signed === undefined ? (
        <form className="fields-of" onSubmit={submit}>
          <div className="field">
            <label htmlFor={id}>{i18n.t('studio_passphrase')}</label>
            <input
              id={id}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={({ target }) => setPassphrase(target.value)}
            />
          </div>
          <button type="submit" className="primary" disabled={!isReady || isBusy || passphrase === ''}>
            {i18n.t('studio_sign_button')}
          </button>
          {!isReady && <p className="hint">{i18n.t('studio_sign_unready')}</p>}
        </form>
      ) : (
        <>
          <p role="status" className="saved">
            {i18n.t('studio_signed', [signed])}
          </p>
          <button type="button" className="primary" onClick={onSave}>
            {i18n.t('studio_signed_save')}
          </button>
        </>
      )}
      {problems.length > 0 && (
        <ul className="problems" role="alert">
          {problems.map(problem => (
            <li key={problem.what}>{plainProblem(problem)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
