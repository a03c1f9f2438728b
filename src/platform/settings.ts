import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Hours } from '@/src/engine/types';
import { packList } from '@/src/packs/pack-list';
import { ownHours } from '@/src/packs/schema/rules';

/** What the person has chosen. A value that no longer means anything counts as not chosen. */
const settingsSchema = z.object({
  pack: z
    .string()
    .refine(id => packList.some(pack => pack.id === id))
    .optional()
    .catch(undefined),
  role: z.enum(['personal', 'authorised']).catch('personal'),
  /** When the person works, if they care to say. */
  hours: ownHours.optional().catch(undefined),
  /** Whose machine this browser runs on, if they care to say. */
  device: z.enum(['own', 'work', 'unsaid']).catch('unsaid'),
});

export type Settings = Omit<z.infer<typeof settingsSchema>, 'hours'> & { hours?: Hours | undefined };

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.parse(stored[KEY] ?? {});
}

export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...patch } });
}

/** Calls the listener at each change, from whichever page it comes; gives the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(settingsSchema.parse(changes[KEY].newValue ?? {}));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
