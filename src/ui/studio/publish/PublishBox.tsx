import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';

export interface PublishBoxProps {
  isBusy: boolean;
  /** The address cannot be used. */
  isWrong: boolean;
  /** The address that people install from, once the folder was made. */
  link: string | undefined;
  onPublish(address: string, how: { mandatory: boolean; isInline: boolean }): void;
}

/** The folder for a web host, with the files for browser policy. */
export function PublishBox({ isBusy, isWrong, link, onPublish }: PublishBoxProps) {
  const id = useId();
  const [address, setAddress] = useState('https://');
  const [mandatory, setMandatory] = useState(false);
  const [isInline, setInline] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPublish(address, { mandatory, isInline });
  };
  return (
    <section className="box fields-of" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('studio_publish_folder')}</h3>
      <p className="hint">{i18n.t('studio_publish_folder_hint')}</p>
      <form className="fields-of" onSubmit={submit}>
        <div className="field stretched">
          <label htmlFor={id}>{i18n.t('studio_publish_address')}</label>
          <input
            id={id}
            type="url"
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-wrong`}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
          <p id={`${id}-wrong`} role="alert" className="failed">
            {isWrong && i18n.t('studio_publish_wrong')}
          </p>
        </div>
        <label className="tick">
          <input
            type="checkbox"
            checked={mandatory}
            onChange={({ target }) => setMandatory(target.checked)}
          />
          <span>{i18n.t('studio_publish_mandatory')}</span>
        </label>
        <label className="tick">
          <input type="checkbox" checked={isInline} onChange={({ target }) => setInline(target.checked)} />
          <span>{i18n.t('studio_publish_inline')}</span>
        </label>
        <button type="submit" disabled={isBusy}>
          {i18n.t('studio_publish_button')}
        </button>
      </form>
      <p role="status">
        {link && (
          <>
            {i18n.t('studio_publish_link')} <code>{link}</code>
          </>
        )}
      </p>
    </section>
  );
}
