import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';

/** What never leaves the browser, who decides, what it cannot see: said before anybody has to ask. */
export function Facts({ installing }: { installing?: string | undefined }) {
  return (
    <div className="facts">
      <Fact title={i18n.t('options_private_title')}>
        <ul>
          <li>{i18n.t('options_private_reads')}</li>
          <li>{i18n.t('options_private_stays')}</li>
          <li>{i18n.t('options_private_nobody')}</li>
          <li>{i18n.t('options_private_cannot')}</li>
        </ul>
      </Fact>
      <Fact title={i18n.t('options_choice_title')}>
        <p>{i18n.t('options_choice')}</p>
      </Fact>
      <Fact title={i18n.t('options_phone_title')}>
        <p>{i18n.t('options_phone')}</p>
      </Fact>
      <Fact title={i18n.t('options_permission_title')}>
        <p>{installing ?? i18n.t('options_permission')}</p>
      </Fact>
    </div>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
