import { allMatches } from '../all-matches';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';
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
    return isPrivate ? [...addresses] : [];
  },
};

/** Addresses at the organisation's own domain that are somebody's. */
export const workAddresses = perReading((reading): readonly Match[] => {
  const marks = reading.marks(organisationTags.sure);
  if (marks.length === 0 || !/@(?<=[\p{L}\d._%+-]@)/u.test(reading.text)) return [];
  return allMatches(ADDRESS, reading.text).flatMap(({ 0: address, index }) => {
    const at = index + address.indexOf('@');
    const end = index + address.length;
    const isOurs = marks.some(({ span }) => span.end > at && span.start < end);
    return isOurs && !PUBLIC.test(address)
      ? [{ span: { start: index, end }, because: 'a work e-mail address' }]
      : [];
  });
});
