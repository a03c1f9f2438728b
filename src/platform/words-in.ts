import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ShownAs } from '@/src/compose/shown-as';
import type { Language } from './shown-as';

const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/** WXT's types know the pages alone. */
const { getURL }: { getURL(path: string): string } = browser.runtime;

/**
 * Every string in one language, from the file in which the browser looks for them itself: they need not be carried twice. It is a file
 * of the extension's own, so nothing goes over the network.
 */
export async function wordsIn(language: Language): Promise<NonNullable<ShownAs['words']>> {
  const file = await fetch(getURL(`/_locales/${language}/messages.json`));
  const messages = messagesSchema.parse(await file.json());
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
