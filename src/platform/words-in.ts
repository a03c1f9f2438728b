import { z } from 'zod';
import type { ShownAs } from '@/src/compose/shown-as';
import type { Language } from './shown-as';

/** A plural holds both its forms. */
const localeSchema = z.record(
  z.string(),
  z.union([z.string(), z.strictObject({ 1: z.string(), n: z.string() })]),
);
/** Carried along from the start: a service worker may not load anything later. */
const locales = import.meta.glob('/assets/locales/*.json', { import: 'default', eager: true });

/** Every string in one language. For the background alone: the strings need not be carried twice. */
export async function wordsIn(language: Language): Promise<NonNullable<ShownAs['words']>> {
  const locale = localeSchema.parse(locales[`/assets/locales/${language}.json`]);
  return Object.fromEntries(
    Object.entries(locale).map(([key, said]) => [
      key,
      typeof said === 'string' ? said : `${said[1]} | ${said.n}`,
    ]),
  );
}
