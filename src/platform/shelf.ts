import { browser } from 'wxt/browser';
import { type Shelf, shelfSchema } from '@/src/packs/installed-pack';

export const SHELF_KEY = 'shelf';

/** Which packs were installed, and what is known of them; never what they say. */
export async function loadShelf(): Promise<Shelf> {
  const stored = await browser.storage.local.get(SHELF_KEY);
  return shelfSchema.parse(stored[SHELF_KEY] ?? {});
}

/** Calls the listener at each change, from wherever it comes; gives the way to stop. */
export function watchShelf(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[SHELF_KEY]) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that no change undoes another; with what stands beside it in storage, all at once. */
export function changeShelf(
  change: (shelf: Shelf) => Shelf,
  beside: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const done = last.then(async () => {
    const shelf = change(await loadShelf());
    await browser.storage.local.set({ ...beside, [SHELF_KEY]: shelf });
  });
  last = done.catch(() => {});
  return done;
}
