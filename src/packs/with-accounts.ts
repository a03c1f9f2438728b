import { foldAccount, type OfficialAccounts } from '@/src/engine/accounts';
import type { Managed } from './schema/managed';
import { sites } from './schema/parts';

/** The official accounts of a rulebook, and those that the organisation has set by policy besides. */
export function withAccounts(own: OfficialAccounts, more: Managed['accounts'] = {}): OfficialAccounts {
  return Object.fromEntries(
    sites.map(site => [
      site,
      new Set([...(own[site] ?? []), ...(more[site] ?? []).map(foldAccount).filter(Boolean)]),
    ]),
  );
}
