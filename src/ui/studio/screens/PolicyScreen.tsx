import { i18n } from '#i18n';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { NumberAt } from '../fields/NumberAt';
import { TextAt } from '../fields/TextAt';
import { useStudio } from '../studio-context';
import { Languages } from './Languages';
import { Notes } from './Notes';
import { People } from './People';

/** What the pack is called, which document it was made from, and who keeps it. */
export function PolicyScreen() {
  const { governance } = useStudio().written.pack;
  return (
    <>
      <div className="box fields-of">
        <h3>{i18n.t('studio_pack')}</h3>
        <TextAt at={['name']} label={i18n.t('studio_pack_name')} isNeeded />
        <TextAt at={['id']} label={i18n.t('studio_pack_id')} hint={i18n.t('studio_pack_id_hint')} isNeeded />
        <TextAt
          at={['expires']}
          label={i18n.t('studio_pack_expires')}
          hint={i18n.t('studio_pack_expires_hint')}
          type="date"
        />
        <Languages />
      </div>
      <div className="box fields-of">
        <h3>{i18n.t('studio_policies')}</h3>
        <Entries
          at={['governance', 'policies']}
          add={i18n.t('studio_policy_add')}
          make={() => ({ title: '' })}
          nameOf={index => governance?.policies?.[index]?.title ?? ''}
        >
          {at => (
            <>
              <TextAt at={[...at, 'title']} label={i18n.t('studio_policy_title')} isNeeded />
              <TextAt at={[...at, 'number']} label={i18n.t('studio_policy_number')} />
              <TextAt
                at={[...at, 'effective']}
                label={i18n.t('studio_policy_effective')}
                hint={i18n.t('studio_policy_date_hint')}
              />
              <TextAt
                at={[...at, 'review']}
                label={i18n.t('studio_policy_review')}
                hint={i18n.t('studio_policy_date_hint')}
              />
              <NumberAt at={[...at, 'reviewEveryMonths']} label={i18n.t('studio_policy_every')} most={120} />
              <ClausesAt at={[...at, 'clauses']} />
            </>
          )}
        </Entries>
        <h3>{i18n.t('studio_related')}</h3>
        <Entries
          at={['governance', 'related']}
          add={i18n.t('studio_related_add')}
          make={() => ({ name: '', clauses: [] })}
          nameOf={index => governance?.related?.[index]?.name ?? ''}
        >
          {at => (
            <>
              <TextAt at={[...at, 'name']} label={i18n.t('studio_policy_title')} isNeeded />
              <ClausesAt at={[...at, 'clauses']} isNeeded />
            </>
          )}
        </Entries>
      </div>
      <div className="box fields-of">
        <h3>{i18n.t('studio_keepers')}</h3>
        <People />
      </div>
      <div className="box fields-of">
        <h3>{i18n.t('studio_notes')}</h3>
        <p className="hint">{i18n.t('studio_notes_hint')}</p>
        <Notes />
      </div>
    </>
  );
}
