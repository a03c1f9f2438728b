import { i18n } from '#i18n';
import { LinesAt } from '../fields/LinesAt';
import { TextAt } from '../fields/TextAt';

/** Who the organisation is, and how people speak of it. */
export function OrganisationScreen() {
  const at = (...rest: string[]) => ['organisation', ...rest];
  return (
    <>
      <div className="box fields-of">
        <h3>{i18n.t('studio_org_names')}</h3>
        <TextAt at={at('name')} label={i18n.t('studio_org_name')} isNeeded />
        <TextAt
          at={at('short')}
          label={i18n.t('studio_org_short')}
          hint={i18n.t('studio_org_short_hint')}
          isNeeded
        />
        <LinesAt
          at={at('names')}
          label={i18n.t('studio_org_also')}
          hint={i18n.t('studio_org_also_hint')}
          isNeeded
        />
        <LinesAt
          at={at('doubtful')}
          label={i18n.t('studio_org_doubtful')}
          hint={i18n.t('studio_org_doubtful_hint')}
        />
        <LinesAt
          at={at('context')}
          label={i18n.t('studio_org_context')}
          hint={i18n.t('studio_org_context_hint')}
        />
        <LinesAt
          at={at('lookAlikes')}
          label={i18n.t('studio_org_look_alikes')}
          hint={i18n.t('studio_org_look_alikes_hint')}
        />
      </div>
      <div className="box fields-of">
        <h3>{i18n.t('studio_org_online')}</h3>
        <LinesAt
          at={at('handles')}
          label={i18n.t('studio_org_handles')}
          hint={i18n.t('studio_org_handles_hint')}
        />
        <LinesAt
          at={at('domains')}
          label={i18n.t('studio_org_domains')}
          hint={i18n.t('studio_org_domains_hint')}
        />
        <h3>{i18n.t('studio_org_accounts')}</h3>
        <p className="hint">{i18n.t('studio_org_accounts_hint')}</p>
        <LinesAt at={at('accounts', 'x')} label="X" />
        <LinesAt at={at('accounts', 'linkedin')} label="LinkedIn" />
        <LinesAt at={at('accounts', 'facebook')} label="Facebook" />
        <LinesAt at={at('accounts', 'instagram')} label="Instagram" />
      </div>
      <div className="box fields-of">
        <h3>{i18n.t('studio_org_people')}</h3>
        <LinesAt
          at={at('people', 'served')}
          label={i18n.t('studio_org_served')}
          hint={i18n.t('studio_org_served_hint')}
        />
        <LinesAt
          at={['words', 'served']}
          label={i18n.t('studio_org_served_words')}
          hint={i18n.t('studio_org_served_words_hint')}
        />
        <LinesAt at={at('people', 'staff')} label={i18n.t('studio_org_staff')} />
        <LinesAt at={at('people', 'others')} label={i18n.t('studio_org_others')} />
        <LinesAt
          at={at('jobTitles')}
          label={i18n.t('studio_org_titles')}
          hint={i18n.t('studio_org_titles_hint')}
        />
      </div>
    </>
  );
}
