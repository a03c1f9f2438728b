import type { ShownAs } from '@/src/compose/shown-as';

/** One for each file in `assets/locales/`. */
export const languages = ['en', 'pl'] as const;
export const looks = ['light', 'dark'] as const;

export type Language = (typeof languages)[number];

export interface Manner {
  language: 'browser' | Language;
  look: 'system' | (typeof looks)[number];
}

type Words = NonNullable<ShownAs['words']>;

export async function shownAs(
  { language, look }: Manner,
  wordsIn: (language: Language) => Promise<Words>,
): Promise<ShownAs> {
  return {
    words: language === 'browser' ? undefined : await wordsIn(language),
    look: look === 'system' ? undefined : look,
  };
}
