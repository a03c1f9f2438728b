import { Lexicon } from '../lexicon';
import { parsePhrase } from '../phrase';
import type { Entry } from '../phrase-tree';
import { business } from './business';
import { care } from './care';
import { consentWords } from './consent';
import { people } from './people';
import { work } from './work';

const lists: Readonly<Record<string, readonly string[]>> = {
  ...people,
  ...care,
  ...work,
  ...business,
  ...consentWords,
};

/** The tags that a pack may add words to. */
export const vocabularyTags: readonly string[] = Object.keys(lists);

/** A lexicon with the words that every rulebook knows. */
export function baseLexicon(): Lexicon {
  const lexicon = new Lexicon();
  for (const [tag, phrases] of Object.entries(lists))
    for (const phrase of phrases) addPhrase(lexicon, tag, phrase);
  return lexicon;
}

export function addPhrase(
  lexicon: Lexicon,
  tag: string,
  phrase: string,
  slips = 0,
  during?: Entry['during'],
): void {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) throw new Error(`"${phrase}" under ${tag}: ${parsed.why}`);
  lexicon.add({ tag, phrase, slips, ...(during && { during }) }, parsed.items);
}
