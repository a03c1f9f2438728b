import { browser } from 'wxt/browser';

/** Asks the person whether the host of this address may be read, and no other. To be called in answer to a press of theirs. */
export function askForHost(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

/** The four sites stay: a browser takes back only what was asked for later. */
export async function takeBackHost(address: string): Promise<void> {
  const origins = [patternOf(address)];
  if (await browser.permissions.contains({ origins }))
    await browser.permissions.remove({ origins }).catch(() => false);
}

function patternOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}
