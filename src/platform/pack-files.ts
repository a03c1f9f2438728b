import { browser } from 'wxt/browser';

/** The signed files of installed packs, as they came: the one in use, and the one before it. */
export interface PackFiles {
  current?: string | undefined;
  before?: string | undefined;
}

export async function loadPackFiles(id: string): Promise<PackFiles> {
  const keys = keysOf(id);
  const stored = await browser.storage.local.get([keys.current, keys.before]);
  return { current: textOf(stored[keys.current]), before: textOf(stored[keys.before]) };
}

/** As they are to stand in storage. */
export function storedFiles(id: string, { current, before }: PackFiles): Record<string, string> {
  const keys = keysOf(id);
  return {
    ...(current !== undefined && { [keys.current]: current }),
    ...(before !== undefined && { [keys.before]: before }),
  };
}

export async function dropPackFiles(id: string, which: readonly (keyof PackFiles)[]): Promise<void> {
  const keys = keysOf(id);
  await browser.storage.local.remove(which.map(each => keys[each]));
}

function keysOf(id: string) {
  return { current: `pack-file:${id}`, before: `pack-file-before:${id}` };
}

function textOf(stored: unknown): string | undefined {
  return typeof stored === 'string' ? stored : undefined;
}
