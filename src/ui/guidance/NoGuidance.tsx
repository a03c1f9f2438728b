import { i18n } from '#i18n';
import { Logo } from '../Logo';

/** No rules were chosen, so there is no policy to read. */
export function NoGuidance({ onOptions }: { onOptions(): void }) {
  return (
    <main className="page">
      <header className="top">
        <Logo size={52} />
        <h1>{i18n.t('guidance_none')}</h1>
      </header>
      <button type="button" className="primary" onClick={onOptions}>
        {i18n.t('popup_choose')}
      </button>
    </main>
  );
}
