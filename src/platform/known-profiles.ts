import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { SiteId } from '@/src/engine/types';
import { type Account, isOf } from '@/src/packs/account-choices';
import { sites } from '@/src/packs/schema/parts';

const KEY = 'profiles';
/** More than anybody has; the one seen longest ago is forgotten first. */
const MOST = 200;

const known = z
  .array(z.object({ site: z.enum(sites), account: z.string(), hasDisclaimer: z.boolean() }))
  .catch([]);

/** Of the profiles that were seen or edited, whether they carry a disclaimer: yes or no, and nothing of their words. */
export async function profileHasDisclaimer({
  site,
  account,
}: {
  site: SiteId;
  account?: string | undefined;
}): Promise<boolean | undefined> {
  if (account === undefined) return undefined;
  return (await profiles()).find(each => isOf(each, { site, account }))?.hasDisclaimer;
}

export async function noteProfile(profile: Account, hasDisclaimer: boolean): Promise<void> {
  const others = (await profiles()).filter(each => !isOf(each, profile));
  const noted = [...others, { ...profile, hasDisclaimer }].slice(-MOST);
  loaded = Promise.resolve(noted);
  await browser.storage.local.set({ [KEY]: noted });
}

let loaded: Promise<z.infer<typeof known>> | undefined;

/** Read once, and again when it was changed from elsewhere, since every check asks; where it cannot be read, none may fail for that. */
async function profiles(): Promise<z.infer<typeof known>> {
  if (!loaded) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes[KEY]) loaded = read();
    });
  }
  loaded ??= read();
  return loaded;
}

function read(): Promise<z.infer<typeof known>> {
  return browser.storage.local.get(KEY).then(
    stored => known.parse(stored[KEY] ?? []),
    () => [],
  );
}
