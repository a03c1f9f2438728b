import { browser } from 'wxt/browser';
import { type Managed, managedSchema } from '@/src/packs/schema/managed';

/** What a policy says of settings. Its packs stand on the shelf. */
export type Policy = Omit<Managed, 'packs'>;

export const POLICY_KEY = 'policy';

/**
 * What the organisation has set for this browser, as the browser has it now; undefined where it cannot be said. Slow, and at the start of
 * a browser it may be empty though there is a policy: nothing that a check needs waits for it.
 */
export async function askForPolicy(): Promise<Managed | undefined> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch (reason) {
    return isAboutNoPolicy(reason) ? {} : undefined;
  }
}

/** Firefox has no such storage where there is no policy. */
function isAboutNoPolicy(reason: unknown): boolean {
  return reason instanceof Error && /managed storage manifest not found/i.test(reason.message);
}

/** Entry by entry, and pack by pack: one that is wrong takes none of the others with it. */
function parsePolicy(data: Record<string, unknown>): Managed {
  const { pack, packs, accounts, locked, hours } = managedSchema.shape;
  const packOf = packs.unwrap().element;
  const given = Array.isArray(data.packs) ? data.packs : [];
  return withoutGaps({
    pack: pack.safeParse(data.pack).data,
    packs: given.flatMap(each => packOf.safeParse(each).data ?? []),
    accounts: accounts.safeParse(data.accounts).data,
    locked: locked.safeParse(data.locked).data,
    hours: hours.safeParse(data.hours).data,
  });
}

function withoutGaps(policy: Managed): Managed {
  const { packs, ...rest } = policy;
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...(packs?.length && { packs }) };
}

/** As it was last asked for. */
export function knownPolicy(stored: unknown): Policy {
  const { packs: _, ...policy } = parsePolicy(stored instanceof Object ? { ...stored } : {});
  return policy;
}

export async function keepPolicy({ packs: _, ...policy }: Managed): Promise<void> {
  const stored = await browser.storage.local.get(POLICY_KEY);
  if (JSON.stringify(stored[POLICY_KEY] ?? {}) === JSON.stringify(policy)) return;
  await browser.storage.local.set({ [POLICY_KEY]: policy });
}

export async function isPolicyKept(): Promise<boolean> {
  const stored = await browser.storage.local.get(POLICY_KEY);
  return Object.keys(knownPolicy(stored[POLICY_KEY])).length > 0;
}
