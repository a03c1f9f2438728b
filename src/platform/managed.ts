import { browser } from 'wxt/browser';
import { z } from 'zod';
import { packId } from '@/src/packs/account-choices';

/** What the organisation has set for this browser by policy: whose rules count, and nothing else. */
const managedSchema = z.object({ pack: packId.optional().catch(undefined) });

export async function managedPack(): Promise<string | undefined> {
  // Firefox has no such storage where there is no policy.
  const managed = await browser.storage.managed.get('pack').catch(() => ({}));
  return managedSchema.parse(managed).pack;
}
