import { z } from 'zod';
import { asPhrase } from './name-forms';
import type { Pack, PackRule } from './pack-schema';

/** Words that a person wants to be warned about besides what their rules say. */
export const ownWords = z
  .array(z.unknown())
  .catch([])
  .transform(all => [...new Set(all.flatMap(each => word.safeParse(each).data ?? []))].slice(0, 50));

const word = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine(said => asPhrase(said) !== '');

/** No pack can have a rule of this name. */
const RULE = 'own:words';

/** The words, and what is said to whoever asked to be warned about them. */
export interface OwnWords {
  words: readonly string[];
  message: string;
  because: string;
}

/** The pack with one rule more, for these words; itself where there are none. */
export function withOwnWords(pack: Pack, { words, message, because }: OwnWords): Pack {
  if (words.length === 0) return pack;
  const rule: PackRule = {
    id: RULE,
    kind: 'phrases',
    phrases: words.map(asPhrase),
    because,
    category: 'confidential',
    severity: 'warn',
    message,
    clauses: [],
    flags: [],
    allows: [],
  };
  return { ...pack, rules: [...pack.rules, rule] };
}
