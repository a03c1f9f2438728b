import { type Browser, browser } from 'wxt/browser';
import type { ShownAs } from '@/src/compose/shown-as';
import type { RulesChanged } from './messages';

type Target = Browser.scripting.InjectionTarget;

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

/** Tells our scripts in a tab how the person wants things said and shown. */
export async function tellShownAs(shownAs: ShownAs, target: Target): Promise<void> {
  await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    func: told => {
      globalThis.secondLookShownAs = told;
    },
    // Without what is not set: not every browser takes `undefined` along.
    args: [JSON.parse(JSON.stringify(shownAs))],
  });
}

export async function tellOpenTabs(shownAs: ShownAs): Promise<void> {
  const ids = await openTabs();
  await Promise.allSettled(ids.map(tabId => tellShownAs(shownAs, { tabId, allFrames: true })));
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
