import type { Contact, PackHelp, SafeRoute } from '@/src/engine/help';
import type { Pack } from './pack-schema';

type PackContact = NonNullable<Pack['contacts']>[number];
type Purpose = PackContact['for'][number];

const SAFE: readonly Purpose[] = ['whistle-blowing', 'regulator', 'union'];

export function helpOf({ id, contacts = [], rules }: Pack): PackHelp {
  const asked = contacts.find(isFor('doubt')) ?? contacts.find(isFor('permission'));
  const categories = new Set(rules.map(({ category }) => category));
  return {
    pack: id,
    contact: asked && contactOf(asked),
    safeRoutes: contacts.filter(contact => SAFE.some(purpose => isFor(purpose)(contact))).map(routeOf),
    mediaQuestions: [
      ...(categories.has('media-consent') ? (['consent'] as const) : []),
      ...(categories.has('copyright') ? (['logo'] as const) : []),
    ],
  };
}

function isFor(purpose: Purpose): (contact: PackContact) => boolean {
  return contact => contact.for.includes(purpose);
}

/** An address that was made up is none that a message may go to. */
function contactOf({ who, mail, teams, placeholder }: PackContact): Contact {
  return { who, ...(!placeholder && { mail, teams }) };
}

function routeOf({ who, web, phone, note }: PackContact): SafeRoute {
  return { who, web, phone, note };
}
