import type { z } from 'zod';
import { type Pack, packSchema } from './pack-schema';

/** The lists whose entries are looked at even when something else in the pack is wrong, so that all problems come at once. */
const lists = ['rules', 'clauses', 'terms', 'guidance', 'notApplicable', 'uncheckable'] as const;

type Lists = { [Name in (typeof lists)[number]]: Placed<NonNullable<Pack[Name]>[number]>[] };

export interface Placed<T> {
  at: number;
  entry: T;
}

export interface Readable extends Lists {
  organisation: Pack['organisation'] | undefined;
  words: Pack['words'];
  translations: Pack['translations'];
  hours: Pack['hours'];
}

/** What of a pack can be read. */
export function readableOf(data: unknown): Readable {
  const shape = packSchema.shape;
  const of = <Name extends keyof typeof shape>(name: Name): unknown =>
    typeof data === 'object' && data !== null && Object.hasOwn(data, name)
      ? Reflect.get(data, name)
      : undefined;
  return {
    rules: entries(of('rules'), shape.rules.element),
    clauses: entries(of('clauses'), shape.clauses.element),
    terms: entries(of('terms'), shape.terms.unwrap().element),
    guidance: entries(of('guidance'), shape.guidance.unwrap().element),
    notApplicable: entries(of('notApplicable'), shape.notApplicable.unwrap().element),
    uncheckable: entries(of('uncheckable'), shape.uncheckable.unwrap().element),
    organisation: shape.organisation.safeParse(of('organisation')).data,
    words: shape.words.safeParse(of('words')).data,
    translations: shape.translations.safeParse(of('translations')).data,
    hours: shape.hours.safeParse(of('hours')).data,
  };
}

function entries<T>(list: unknown, schema: z.ZodType<T>): Placed<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, at) => {
    const parsed = schema.safeParse(each);
    return parsed.success ? [{ at, entry: parsed.data }] : [];
  });
}
