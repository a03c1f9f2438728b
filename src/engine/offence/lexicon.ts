import { Lexicon } from '../lexicon';
import { type Item, parsePhrase } from '../phrase';
import { bullyingWords } from '../vocabulary/bullying';
import { discriminationWords } from '../vocabulary/discrimination';
import { offenceWords } from '../vocabulary/offence';

const lists = { ...discriminationWords, ...bullyingWords, ...offenceWords };

export type OffenceTag = keyof typeof lists;

const places = new Map(Object.keys(lists).map((tag, at) => [tag, at]));

/** Of marks that overlap, the one whose tag stands first says what a word is. */
export function placeOf(tag: OffenceTag): number {
  return places.get(tag) ?? -1;
}

export function isTag(tag: string): tag is OffenceTag {
  return tag in lists;
}

interface Words {
  lexicon: Lexicon;
  /** Every word that a phrase of the lists has. */
  known: ReadonlySet<string>;
  /** Those that a misspelt word may be meant to be. Swear words and slurs are one letter from many harmless ones. */
  mendable: ReadonlySet<string>;
}

let made: Words | undefined;

/** The lists of offence, in a lexicon of their own: it reads words out of disguise, which nothing else should. */
export function offenceLexicon(): Words {
  made ??= make();
  return made;
}

function make(): Words {
  const lexicon = new Lexicon();
  const known = new Set<string>();
  const mendable = new Set<string>();
  for (const [tag, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const parsed = parsePhrase(phrase);
      if (!parsed.ok) throw new Error(`"${phrase}" under ${tag}: ${parsed.why}`);
      lexicon.add({ tag, phrase, slips: 0 }, parsed.items);
      for (const item of parsed.items) {
        note(item, known);
        if (tag in discriminationWords && !tag.startsWith('slur')) note(item, mendable);
      }
    }
  return { lexicon, known, mendable };
}

function note(item: Item, known: Set<string>): void {
  if ('words' in item) for (const word of item.words) known.add(word);
  if ('either' in item) for (const each of item.either.flat()) note(each, known);
}
