import { i18n } from '#i18n';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { TickAt } from '../fields/TickAt';
import { TicksAt } from '../fields/TicksAt';
import { options } from '../options';
import { useStudio } from '../studio-context';

/** Whom to turn to, and the safe ways to report something. */
export function ContactsScreen() {
  const { contacts = [] } = useStudio().written.pack;
  return (
    <Entries
      at={['contacts']}
      add={i18n.t('studio_contact_add')}
      make={() => ({ for: ['doubt'], who: '' })}
      nameOf={index => contacts[index]?.who ?? ''}
    >
      {at => (
        <>
          <TextAt
            at={[...at, 'who']}
            label={i18n.t('studio_contact_who')}
            hint={i18n.t('studio_contact_who_hint')}
            isNeeded
          />
          <TicksAt
            at={[...at, 'for']}
            label={i18n.t('studio_contact_for')}
            options={options.routes()}
            isNeeded
          />
          <TextAt at={[...at, 'mail']} label={i18n.t('studio_contact_mail')} type="email" />
          <TextAt at={[...at, 'phone']} label={i18n.t('studio_contact_phone')} type="tel" />
          <TextAt at={[...at, 'teams']} label={i18n.t('studio_contact_teams')} type="url" />
          <TextAt at={[...at, 'web']} label={i18n.t('studio_contact_web')} type="url" />
          <TextAt at={[...at, 'note']} label={i18n.t('studio_contact_note')} rows={2} />
          <ClausesAt at={[...at, 'clauses']} />
          <TickAt at={[...at, 'placeholder']} label={i18n.t('studio_made_up')} />
        </>
      )}
    </Entries>
  );
}
