import { browser } from 'wxt/browser';
import { z } from 'zod';
import { packList } from '@/src/packs/pack-list';

/** What the person has chosen. A value that no longer means anything counts as not chosen. */
const settingsSchema = z.object({
  pack: z
    .string()
    .refine(id => packList.some(pack => pack.id === id))
    .optional()
    .catch(undefined),
  role: z.enum(['personal', 'authorised']).catch('personal'),
});

export type Settings = z.infer<typeof settingsSchema>;

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
