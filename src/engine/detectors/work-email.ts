import type { Detector, Reading } from '../reading';
import type { Match } from '../types';
import { organisationTags } from './organisation';

const ADDRESS = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PUBLIC =
  /^(?:info|hello|enquir\w*|contact|office|admin|help|press|jobs|careers|volunteer\w*|fundrais\w*|donat\w*|events?|bookings?|reception|recruitment)@/i;

/** An address of the organisation, for what is private. */
export const workEmail: Detector = {
  id: 'work-email',
  finds: 'your work e-mail address for private matters',
  detect: reading => {
    const addresses = workAddresses(reading);
    const isPrivate =
      reading.draft.surface === 'profile' ||
      ['private-matter', 'selling', 'off-business'].some(tag => reading.marks(tag).length > 0);
    return isPrivate ? addresses : [];
  },
};

/** Addresses at the organisation's own domain that are somebody's. */
export function workAddresses(reading: Reading): Match[] {
  if (!reading.text.includes('@')) return [];
  const marks = reading.marks(organisationTags.sure);
  return [...reading.text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const at = index + address.indexOf('@');
    const end = index + address.length;
    const isOurs = marks.some(({ span }) => span.end > at && span.start < end);
    return isOurs && !PUBLIC.test(address)
      ? [{ span: { start: index, end }, because: 'a work e-mail address' }]
      : [];
  });
}
