import { isOfficial, type OfficialAccounts } from './accounts';
import type { Role, SiteId } from './types';

/** What decided: the person for this account, the organisation's list, or the person for all the others. */
export type RoleReason = 'chosen' | 'official' | 'general';

interface Asked {
  site: SiteId;
  account?: string | undefined;
  /** What the person said of this account. */
  chosen?: Role | undefined;
  /** What they said for whatever account nothing else is known of. */
  general: Role;
}

export interface Acting {
  role: Role;
  why: RoleReason;
  /** Whether it is an account of the organisation; unknown too where the person says otherwise than its list. */
  official: boolean | undefined;
}

/** As whom a draft is written. */
export function actingAs({ site, account, chosen, general }: Asked, accounts: OfficialAccounts): Acting {
  const official = isOfficial({ site, account }, accounts);
  if (account !== undefined && chosen) {
    const isAgreed = official === (chosen === 'authorised');
    return { role: chosen, why: 'chosen', official: isAgreed ? official : undefined };
  }
  return official
    ? { role: 'authorised', why: 'official', official }
    : { role: general, why: 'general', official };
}
