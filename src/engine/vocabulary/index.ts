import { Lexicon } from '../lexicon';
import { parsePhrase } from '../phrase';
import type { Entry } from '../phrase-tree';
import { accountWords } from './accounts';
import { atWorkWords } from './at-work';
import { business } from './business';
import { care } from './care';
import { colleagueWords } from './colleagues';
import { conductWords } from './conduct';
import { conflictWords } from './conflict';
import { consentWords } from './consent';
import { copyrightWords } from './copyright';
import { disparagementWords } from './disparagement';
import { people } from './people';
import { protectedWords } from './protected';
import { sharingWords } from './sharing';
import { voiceWords } from './voice';
import { work } from './work';

const lists: Readonly<Record<string, readonly string[]>> = {
  ...people,
  ...care,
  ...work,
  ...business,
  ...consentWords,
  ...atWorkWords,
  ...colleagueWords,
  ...conductWords,
  ...conflictWords,
  ...copyrightWords,
  ...disparagementWords,
  ...protectedWords,
  ...sharingWords,
  ...voiceWords,
};

/** The tags that a pack may add words to, and that the classifier has learned. */
export const vocabularyTags: readonly string[] = Object.keys(lists);

/** A lexicon with the words that every rulebook knows. */
export function baseLexicon(): Lexicon {
  const lexicon = new Lexicon();
  for (const [tag, phrases] of Object.entries({ ...lists, ...accountWords }))
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
