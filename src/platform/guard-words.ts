import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** A string of `assets/locales/`, without the rest of the i18n library: the guard has to stay small. */
export function wordsOf(key: keyof GeneratedI18nStructure, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
