import { z } from 'zod';
import type { ShownAs } from '@/src/compose/shown-as';

/** One for each file in `assets/locales/`. */
export const languages = ['en', 'pl'] as const;
export const looks = ['light', 'dark'] as const;

export interface Manner {
  language: 'browser' | (typeof languages)[number];
  look: 'system' | (typeof looks)[number];
}

/** A plural holds both its forms. */
const localeSchema = z.record(
  z.string(),
  z.union([z.string(), z.strictObject({ 1: z.string(), n: z.string() })]),
);
const locales = import.meta.glob('/assets/locales/*.json', { import: 'default' });

export async function shownAs({ language, look }: Manner): Promise<ShownAs> {
  return {
    words: language === 'browser' ? undefined : await wordsIn(language),
    look: look === 'system' ? undefined : look,
  };
}

async function wordsIn(language: string): Promise<ShownAs['words']> {
  const locale = localeSchema.parse(await locales[`/assets/locales/${language}.json`]?.());
  return Object.fromEntries(
    Object.entries(locale).map(([key, said]) => [
      key,
      typeof said === 'string' ? said : `${said[1]} | ${said.n}`,
    ]),
  );
}
