import type { SiteId } from '@/src/engine/types';
import { listed, type Shelf } from '@/src/packs/installed-pack';
import type { Managed } from '@/src/packs/schema/managed';
import type { Policy } from './managed';
import type { Chosen, Settings } from './settings';

/** What the organisation has set for this browser, so that there is nothing to choose. */
export interface SetByPolicy {
  pack?: true;
  role?: true;
  messages?: true;
  device?: true;
  hours?: true;
  /** They cannot be switched off. */
  sites: readonly SiteId[];
  /** Official accounts, beside those that the pack lists. */
  accounts: NonNullable<Managed['accounts']>;
}

/** Key by key: what the policy leaves open is as the person chose. A pack that is not there counts as not chosen. */
export function withPolicy(chosen: Chosen, policy: Policy, shelf: Shelf): Settings {
  const { role, messages, device, sites = [] } = policy.locked ?? {};
  const isThere = (id: string | undefined) => listed(shelf).some(pack => pack.id === id);
  const packs = ofPolicy(shelf);
  const mandatory = packs.filter(({ isMandatory }) => isMandatory).map(({ id }) => id);
  const setPack = isThere(policy.pack) ? policy.pack : mandatory[0];
  const pack = setPack ?? (isThere(chosen.pack) ? chosen.pack : packs[0]?.id);
  const hours = policy.hours && withoutGaps(policy.hours);
  const set: SetByPolicy = {
    ...(setPack && { pack: true }),
    ...(role && { role: true }),
    ...(messages !== undefined && { messages: true }),
    ...(device && { device: true }),
    ...(hours && { hours: true }),
    sites,
    accounts: policy.accounts ?? {},
  };
  return {
    ...chosen,
    pack,
    alsoUsed: [...new Set([...mandatory, ...chosen.alsoUsed])].filter(id => id !== pack && isThere(id)),
    sitesOff: chosen.sitesOff.filter(site => !sites.includes(site)),
    ...(role && { role }),
    ...(messages !== undefined && { messages }),
    ...(device && { device }),
    ...(hours && { hours }),
    ...((Object.keys(policy).length > 0 || setPack) && { set }),
  };
}

/** In the order in which the policy names them. */
function ofPolicy({ installed }: Shelf): { id: string; isMandatory: boolean }[] {
  return installed
    .flatMap(({ id, from }) => (from.kind === 'policy' ? [{ id, ...from }] : []))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id, mandatory }) => ({ id, isMandatory: mandatory }));
}

function withoutGaps({ days, from, to, breaks }: NonNullable<Managed['hours']>) {
  return { days, from, to, ...(breaks && { breaks }) };
}
