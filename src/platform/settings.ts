import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Terms } from '@/src/compose/terms';
import type { Hours, SiteId } from '@/src/engine/types';
import {
  type Account,
  type AccountChoice,
  accountChoices,
  choiceFor,
  withChoice,
  withoutChoice,
} from '@/src/packs/account-choices';
import { shelfSchema } from '@/src/packs/installed-pack';
import { ownWords } from '@/src/packs/own-words';
import { id, sites } from '@/src/packs/schema/parts';
import { ownHours } from '@/src/packs/schema/rules';
import { knownPolicy, POLICY_KEY } from './managed';
import { SHELF_KEY } from './shelf';
import { languages, looks } from './shown-as';
import { type SetByPolicy, withPolicy } from './with-policy';

/** What the person has chosen. A value that no longer means anything counts as not chosen. */
const settingsSchema = z
  .object({
    /** Whose rules are followed wherever nothing else was chosen. */
    pack: id.optional().catch(undefined),
    /** The other packs that may be chosen for an account. */
    alsoUsed: z
      .array(id.optional().catch(undefined))
      .catch([])
      .transform(ids => [...new Set(ids.flatMap(id => id ?? []))]),
    role: z.enum(['personal', 'authorised']).catch('personal'),
    /** What was said of single accounts, the newest last. */
    accounts: accountChoices,
    /** Whether private messages are checked. */
    messages: z.boolean().catch(true),
    sitesOff: z.array(z.enum(sites)).catch([]),
    /** Nothing is checked before this time, in milliseconds since 1970. */
    pausedUntil: z.number().optional().catch(undefined),
    /** When the person works, if they care to say. */
    hours: ownHours.optional().catch(undefined),
    /** Whose machine this browser runs on, if they care to say. */
    device: z.enum(['own', 'work', 'unsaid']).catch('unsaid'),
    /** Of each pack, the optional rules that the person has switched off or on. */
    rules: z.record(z.string(), z.record(z.string(), z.boolean())).catch({}),
    /** Words to be warned about besides what the rules say. */
    ownWords,
    /** Whether their choices are noted: theirs alone to say. */
    log: z.boolean().catch(false),
    language: z.enum(['browser', ...languages]).catch('browser'),
    look: z.enum(['system', ...looks]).catch('system'),
  })
  .transform(({ alsoUsed, ...rest }) => ({ ...rest, alsoUsed: alsoUsed.filter(id => id !== rest.pack) }));

export type Chosen = Omit<z.infer<typeof settingsSchema>, 'hours'> & { hours?: Hours | undefined };

export type Settings = Chosen & {
  /** What was not chosen by the person: it is set by their organisation. */
  set?: SetByPolicy;
};

const KEY = 'settings';

/** What counts: what the organisation has set by policy, and below it what the person has chosen, which stays kept. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([KEY, SHELF_KEY, POLICY_KEY]);
  return withPolicy(
    settingsSchema.parse(stored[KEY] ?? {}),
    knownPolicy(stored[POLICY_KEY]),
    shelfSchema.parse(stored[SHELF_KEY] ?? {}),
  );
}

async function loadChosen(): Promise<Chosen> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.parse(stored[KEY] ?? {});
}

/** Whose rules are followed for an account; nobody's as long as no pack was chosen. */
export function packFor(
  { pack, alsoUsed, accounts }: Settings,
  at: { site: SiteId; account?: string | undefined },
): string | undefined {
  const chosen = choiceFor(accounts, at)?.pack;
  return chosen && alsoUsed.includes(chosen) ? chosen : pack;
}

export function termsOf({ messages, sitesOff, pausedUntil }: Settings, site: SiteId): Terms {
  return { messages, isOff: sitesOff.includes(site), pausedUntil };
}

export function saveSettings(patch: Partial<Chosen>): Promise<void> {
  return change(() => patch);
}

/** One that was used beside the default changes places with it; any other takes its place. */
export function chooseDefaultPack(pack: string): Promise<void> {
  return change(({ pack: before, alsoUsed }) => ({
    pack,
    alsoUsed: before && alsoUsed.includes(pack) ? [...alsoUsed, before] : alsoUsed,
  }));
}

export function setAlsoUsed(pack: string, isUsed: boolean): Promise<void> {
  return change(({ alsoUsed }) => ({
    alsoUsed: isUsed ? [...alsoUsed, pack] : alsoUsed.filter(id => id !== pack),
  }));
}

/** What is left out stays as it was; what is given as undefined is as for all the other accounts again. */
export function chooseForAccount(
  account: Account,
  chosen: Pick<AccountChoice, 'pack' | 'role'>,
): Promise<void> {
  return change(({ accounts, pack, alsoUsed }) => ({
    accounts: withChoice(accounts, account, chosen),
    ...(chosen.pack && chosen.pack !== pack && { alsoUsed: [...alsoUsed, chosen.pack] }),
  }));
}

export function forgetAccount(account: Account): Promise<void> {
  return change(({ accounts }) => ({ accounts: withoutChoice(accounts, account) }));
}

export function setSiteOff(site: SiteId, isOff: boolean): Promise<void> {
  return change(({ sitesOff }) => ({
    sitesOff: [...sitesOff.filter(other => other !== site), ...(isOff ? [site] : [])],
  }));
}

/** On or off, whatever the pack says of a rule that leaves the choice. */
export function setRule(pack: string, rule: string, isOn: boolean): Promise<void> {
  return change(({ rules }) => ({ rules: { ...rules, [pack]: { ...rules[pack], [rule]: isOn } } }));
}

/** It ends by itself: whoever wants to know compares with the clock. */
export function pause(minutes: number): Promise<void> {
  return change(() => ({ pausedUntil: Date.now() + minutes * 60_000 }));
}

export function resume(): Promise<void> {
  return change(() => ({ pausedUntil: undefined }));
}

/** Calls the listener at each change, from whichever page it comes; gives the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && [KEY, SHELF_KEY, POLICY_KEY].some(key => changes[key]))
      void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

let last: Promise<void> = Promise.resolve();

/** One after the other, so that no change undoes another. */
function change(patchOf: (chosen: Chosen) => Partial<Chosen>): Promise<void> {
  const done = last.then(async () => {
    const settings = await loadChosen();
    await browser.storage.local.set({ [KEY]: { ...settings, ...patchOf(settings) } });
  });
  last = done.catch(() => {});
  return done;
}
