import type { z } from 'zod';
import { type Pack, packSchema } from './pack-schema';
import { valueAt } from './problem';

/** The lists whose entries are looked at even when something else in the pack is wrong, so that all problems come at once. */
type Listed = 'rules' | 'clauses' | 'terms' | 'guidance';

type Lists = { [Name in Listed]: Placed<NonNullable<Pack[Name]>[number]>[] };

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

/** What of a pack can be read: all of it, once it has been parsed. */
export function readableOf(data: unknown, pack: Pack | undefined): Readable {
  if (pack) {
    const { rules, clauses, terms, guidance } = pack;
    return {
      rules: placed(rules),
      clauses: placed(clauses),
      terms: placed(terms),
      guidance: placed(guidance),
      organisation: pack.organisation,
      words: pack.words,
      translations: pack.translations,
      hours: pack.hours,
    };
  }
  const { shape } = packSchema;
  const of = (name: keyof Pack): unknown => valueAt(data, [name]);
  return {
    rules: readEach(of('rules'), shape.rules.element),
    clauses: readEach(of('clauses'), shape.clauses.element),
    terms: readEach(of('terms'), shape.terms.unwrap().element),
    guidance: readEach(of('guidance'), shape.guidance.unwrap().element),
    organisation: shape.organisation.safeParse(of('organisation')).data,
    words: shape.words.safeParse(of('words')).data,
    translations: shape.translations.safeParse(of('translations')).data,
    hours: shape.hours.safeParse(of('hours')).data,
  };
}

function placed<T>(list: readonly T[] | undefined): Placed<T>[] {
  return (list ?? []).map((entry, at) => ({ at, entry }));
}

function readEach<T>(list: unknown, schema: z.ZodType<T>): Placed<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, at) => {
    const parsed = schema.safeParse(each);
    return parsed.success ? [{ at, entry: parsed.data }] : [];
  });
}
