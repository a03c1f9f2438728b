import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** WXT's types know only the names that Chrome itself gives; ours come from the i18n module. */
const i18n: { getMessage(name: string, substitutions: string[]): string } = browser.i18n;

/** A string of `assets/locales/`, without the rest of the i18n library: the guard has to stay small. */
export function wordsOf(key: keyof GeneratedI18nStructure, ...substitutions: string[]): string {
  return i18n.getMessage(key, substitutions);
}
