import { i18n } from '#i18n';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { useStudio } from '../studio-context';

/** Who agrees to the rules, who keeps them, whose they are. */
export function People() {
  const { governance } = useStudio().written.pack;
  const kinds = [
    { kind: 'approvers', title: i18n.t('studio_approvers'), add: i18n.t('studio_approver_add') },
    { kind: 'maintainers', title: i18n.t('studio_maintainers'), add: i18n.t('studio_maintainer_add') },
    { kind: 'owners', title: i18n.t('studio_owners'), add: i18n.t('studio_owner_add') },
  ] as const;
  return kinds.map(({ kind, title, add }) => (
    <section key={kind} aria-label={title}>
      <h4>{title}</h4>
      <Entries
        at={['governance', kind]}
        add={add}
        make={() => ({ who: '' })}
        nameOf={index => governance?.[kind]?.[index]?.who ?? ''}
      >
        {at => (
          <>
            <TextAt at={[...at, 'who']} label={i18n.t('studio_contact_who')} isNeeded />
            <TextAt at={[...at, 'does']} label={i18n.t('studio_person_does')} />
            <ClausesAt at={[...at, 'clauses']} />
          </>
        )}
      </Entries>
    </section>
  ));
}
