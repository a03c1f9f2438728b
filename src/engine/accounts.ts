import type { SiteId } from './types';

/** The organisation's own accounts, by site, folded. */
export type OfficialAccounts = Readonly<Partial<Record<SiteId, ReadonlySet<string>>>>;

/** As accounts are compared: `@Age_UK-CAP` and the page “Age UK CAP” are one name. Nothing of a name that is signs only. */
export function foldAccount(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

export function isSameAccount(one: string, other: string): boolean {
  const folded = foldAccount(one);
  return folded === '' ? one.trim() === other.trim() : folded === foldAccount(other);
}

/** Whether the account is the organisation's own; unknown where it lists none for the site. */
export function isOfficial(
  { site, account }: { site: SiteId; account?: string | undefined },
  accounts: OfficialAccounts,
): boolean | undefined {
  const listed = accounts[site];
  return account === undefined || !listed || listed.size === 0 ? undefined : listed.has(foldAccount(account));
}
