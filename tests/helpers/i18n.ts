import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The strings of a locale as the build would write them. */
export function messagesIn(file: string) {
  return generateChromeMessages(parseMessagesText(readFileSync(`assets/locales/${file}`, 'utf8'), 'JSON5'));
}

export const messages = messagesIn('en.json');

/** Imported for this alone: from here on the fake browser answers with the extension's own strings. */
fakeBrowser.i18n.getMessage = (key, substitutions = []) => {
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, place) => String([substitutions].flat()[Number(place) - 1] ?? ''));
};
