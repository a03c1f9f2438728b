import { i18n } from '#i18n';

/** What a language is called, by its tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([i18n.t('language_code')], { type: 'language' }).of(tag) ?? tag;
}
