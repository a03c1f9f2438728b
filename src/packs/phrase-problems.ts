import { Lexicon } from '@/src/engine/lexicon';
import { parsePhrase } from '@/src/engine/phrase';
import { TooManyWays } from '@/src/engine/phrase-tree';
import { asPhrase, domainForms, handleForms, nameForms } from './name-forms';
import type { Problem } from './problem';
import type { Readable } from './readable';
import { textOf } from './schema/parts';

type Named = Parameters<typeof textOf>[0];

export function phraseProblems(readable: Readable): Problem[] {
  const phrases = phrasesOf(readable);
  return [
    ...phrases.flatMap(({ where, phrase }) => problemsIn(phrase, where)),
    ...tangled(phrases),
    ...readable.terms.flatMap(({ at, entry }) =>
      wordless(`terms.${at}.words`, entry.words, words => [asPhrase(words)]),
    ),
    ...namelessIn(readable.organisation),
  ];
}

/** What is made into phrases by `forms`, and comes to none that could be said. */
function wordless(
  where: string,
  entries: readonly Named[] = [],
  forms: (text: string) => readonly string[] = nameForms,
): Problem[] {
  return entries
    .map(textOf)
    .filter(text => !/[\p{L}\p{N}]/u.test(text) || !forms(text).every(form => parsePhrase(form).ok))
    .map(text => ({
      where,
      what: `there is no word in "${text.slice(0, 80)}"`,
      hint: 'Write it as people would.',
    }));
}

function namelessIn(organisation: Readable['organisation']): Problem[] {
  if (!organisation) return [];
  const { name, names, doubtful, handles, domains, accounts } = organisation;
  return [
    ...wordless('organisation.name', [name]),
    ...wordless('organisation.names', names),
    ...wordless('organisation.doubtful', doubtful),
    ...wordless('organisation.handles', handles, handleForms),
    ...wordless('organisation.domains', domains, domainForms),
    ...Object.entries(accounts ?? {}).flatMap(([site, list]) =>
      wordless(
        `organisation.accounts.${site}`,
        list?.filter(entry => textOf(entry).startsWith('@')),
        handleForms,
      ),
    ),
  ];
}

/** A slip that reads as if only the ending could be left out, and lets the whole word go. */
const WHOLE_WORD_GOES = /(?<![\p{L}\p{N}'])([\p{L}\p{N}']+)(\([\p{L}'|]*\))\?/u;

function problemsIn(phrase: string, where: string): Problem[] {
  const [slip, word, endings] = WHOLE_WORD_GOES.exec(phrase) ?? [];
  if (slip)
    return [
      {
        where,
        what: `"${slip.slice(0, 80)}" would let the whole word go, not only its ending`,
        hint: `Write ${word}${endings} when the word must be there; put it in brackets, as in (${word}|…)?, when it need not.`,
      },
    ];
  const parsed = parsePhrase(phrase);
  if (parsed.ok) return [];
  const what = `"${phrase.slice(0, 80)}" can't be read: ${parsed.why}`;
  return [{ where, what, hint: 'docs/packs.md shows how phrases are written.' }];
}

/** Half of what there is room for: the words that every pack has come to it. */
const MOST_WORK = 300_000;

/** Phrases with choices, put together as they will be; the first for which there is no more room. */
function tangled(phrases: readonly Phrase[]): Problem[] {
  const lexicon = new Lexicon(MOST_WORK);
  for (const { where, phrase } of phrases) {
    if (!/[(?]/.test(phrase)) continue;
    const parsed = parsePhrase(phrase);
    if (!parsed.ok) continue;
    try {
      lexicon.add({ tag: '', phrase, slips: 0 }, parsed.items);
    } catch (error) {
      if (!(error instanceof TooManyWays)) throw error;
      const what = `"${phrase.slice(0, 80)}" can be said in too many ways, with the other phrases`;
      return [{ where, what, hint: 'Write fewer brackets and question marks in a row.' }];
    }
  }
  return [];
}

interface Phrase {
  where: string;
  phrase: string;
}

function phrasesOf({ organisation, words, terms, rules }: Readable): Phrase[] {
  const list = (where: string, phrases: readonly string[] = []) => phrases.map(phrase => ({ where, phrase }));
  return [
    ...list('organisation.context', organisation?.context),
    ...list('organisation.lookAlikes', organisation?.lookAlikes),
    ...Object.entries(words ?? {}).flatMap(([tag, phrases]) => list(`words.${tag}`, phrases)),
    ...terms.flatMap(({ at, entry }) => list(`terms.${at}.phrases`, entry.phrases)),
    ...rules.flatMap(({ at, entry }) => {
      const where = `rules.${at} (${entry.id})`;
      return [
        ...list(`${where}.phrases`, 'phrases' in entry ? entry.phrases : []),
        ...list(`${where}.near`, entry.near),
        ...list(`${where}.notNear`, entry.notNear),
        ...list(`${where}.unlessSaid`, entry.unlessSaid),
      ];
    }),
  ];
}
