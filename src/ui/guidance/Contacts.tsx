import { i18n } from '#i18n';
import type { Handbook } from '@/src/packs/handbook-of';

type Contact = Handbook['contacts'][number];

/** Whom to turn to, and what for. */
export function Contacts({ contacts }: Pick<Handbook, 'contacts'>) {
  return (
    <ul className="plain cards">
      {contacts.map(contact => (
        <li key={`${contact.who} ${contact.for.join(' ')}`} className="box">
          <h3>{contact.who}</h3>
          <ul>
            {contact.for.map(route => (
              <li key={route}>{ROUTES[route]()}</li>
            ))}
          </ul>
          <Ways {...contact} />
          {contact.note && <p className="hint">{contact.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Ways({ mail, phone, teams, web }: Contact) {
  const ways = [
    mail && { href: `mailto:${mail}`, name: mail },
    phone && { href: `tel:${phone.replace(/[^\d+]/g, '')}`, name: phone },
    teams && { href: teams, name: 'Teams' },
    web && { href: web, name: new URL(web).host },
  ].filter(way => typeof way === 'object');
  return ways.map(({ href, name }) => (
    <p key={href}>
      <a href={href} target="_blank" rel="noreferrer">
        {name}
      </a>
    </p>
  ));
}

const ROUTES: Record<Contact['for'][number], () => string> = {
  doubt: () => i18n.t('route_doubt'),
  permission: () => i18n.t('route_permission'),
  press: () => i18n.t('route_press'),
  legal: () => i18n.t('route_legal'),
  complaints: () => i18n.t('route_complaints'),
  harm: () => i18n.t('route_harm'),
  harassment: () => i18n.t('route_harassment'),
  'data-breach': () => i18n.t('route_data_breach'),
  'whistle-blowing': () => i18n.t('route_whistle_blowing'),
  union: () => i18n.t('route_union'),
  regulator: () => i18n.t('route_regulator'),
};
