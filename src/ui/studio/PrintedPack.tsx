import { i18n } from '#i18n';
import { handbookOf } from '@/src/packs/handbook-of';
import type { PackDraft } from '@/src/studio/pack-draft';
import { categoryName } from '../category-names';
import { Contacts } from '../guidance/Contacts';
import { Notes } from '../guidance/Notes';
import { severityName } from './options';

/** The whole pack on paper, with a cover sheet; on the screen it is not shown. */
export function PrintedPack({ pack }: { pack: PackDraft }) {
  const handbook = handbookOf(pack);
  const { governance } = pack;
  const people = [
    { title: i18n.t('studio_approvers'), list: governance?.approvers },
    { title: i18n.t('studio_maintainers'), list: governance?.maintainers },
    { title: i18n.t('studio_owners'), list: governance?.owners },
  ].filter(({ list }) => list && list.length > 0);
  return (
    <div className="printed" hidden>
      <div className="cover">
        <h2>{pack.name}</h2>
        <p>{i18n.t('guidance_version', [pack.version])}</p>
        <dl>
          {people.map(({ title, list }) => (
            <div key={title}>
              <dt>{title}</dt>
              {list?.map(({ who }) => (
                <dd key={who}>{who}</dd>
              ))}
            </div>
          ))}
        </dl>
        <Notes handbook={handbook} />
        <p className="signature">{i18n.t('studio_print_approved')}</p>
      </div>
      <h2>{i18n.t('studio_rules')}</h2>
      {handbook.rules.map(({ id, category, severity, message }) => (
        <p key={id}>
          <strong>{`${severityName(severity)} · ${categoryName(category)}`}</strong> {message}
        </p>
      ))}
      <h2>{i18n.t('studio_clauses')}</h2>
      {pack.clauses.map(({ id, heading, quote }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two clauses may have the same number while they are written
        <p key={index}>
          <strong>{`${id} ${heading}`}</strong> {quote}
        </p>
      ))}
      <h2>{i18n.t('studio_disclaimers')}</h2>
      {handbook.disclaimers.map(wording => (
        <p key={wording}>{wording}</p>
      ))}
      <h2>{i18n.t('studio_contacts')}</h2>
      <Contacts contacts={handbook.contacts.map(withoutHalfAddresses)} />
    </div>
  );
}

/** An address that is still being typed is none yet. */
function withoutHalfAddresses<T extends { web?: string | undefined }>(contact: T): T {
  return contact.web === undefined || URL.canParse(contact.web) ? contact : { ...contact, web: undefined };
}
