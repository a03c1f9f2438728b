import { browser } from 'wxt/browser';
import type { RulesChanged } from './messages';

/** Puts the guard into the pages that were open before the extension came: Chromium does not do it by itself. */
export async function guardOpenTabs(): Promise<void> {
  const ids = await openTabs();
  // A tab may have been closed, or be showing an error page: the others must not suffer for it.
  await Promise.allSettled(
    ids.map(tabId =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/guard.js'],
        injectImmediately: true,
      }),
    ),
  );
}

export async function tellRulesChanged(): Promise<void> {
  const message: RulesChanged = { kind: 'rules-changed' };
  const ids = await openTabs();
  // A tab without a guard has nobody to receive it.
  await Promise.allSettled(ids.map(tabId => browser.tabs.sendMessage(tabId, message)));
}

/** The open tabs of the four sites: without further permission the browser names only those. */
async function openTabs(): Promise<number[]> {
  const sites = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: sites });
  return tabs.flatMap(({ id }) => id ?? []);
}
