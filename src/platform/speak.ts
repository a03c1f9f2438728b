import { browser } from 'wxt/browser';
import type { ShownAs } from '@/src/compose/shown-as';

/** WXT's types know only the names that Chrome itself gives. */
const i18n: { getMessage(key: string, substitutions?: string | string[]): string } = browser.i18n;
const asTheBrowser = i18n.getMessage.bind(browser.i18n);

/**
 * From here on this script says everything in the words given; while there are none, in the browser's own language. The browser
 * offers no such choice, and every string, the i18n library's too, comes by this one function.
 */
export function speak(words: () => ShownAs['words']): void {
  i18n.getMessage = (key, substitutions) => {
    const said = words()?.[key];
    return said === undefined ? asTheBrowser(key, substitutions) : filled(said, [substitutions ?? []].flat());
  };
}

function filled(said: string, substitutions: readonly string[]): string {
  return said.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
