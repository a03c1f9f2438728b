import { allMatches } from './all-matches';
import { endIn, type Folded, foldedAt, startIn } from './fold';
import type { Word } from './reading';
import { givenName } from './vocabulary/given-names';

/** Letters and digits with inner apostrophes; initials with dots; `&` and `+`, which stand for "and". */
const WORD =
  /[#@]?(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[#@]?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:'[\p{L}]+)*'?|[&+]/gu;
/** A text without full stops is cut: what belongs together stands nearer, and nothing looks at a whole essay at once. */
const LONGEST_SENTENCE = 60;
const SHORTENED = /'(?:s|re|m|ve|ll|d)?$/;
const STOPS = /[.!?…]/;
const ABBREVIATION = /^(?:mr|mrs|ms|mx|dr|prof|st|rev|sr|jr|no|approx|eg|ie|etc|[a-z])$/;

/** `known` are the words of whole sentences at the beginning of the text, when they have been split before. */
export function splitWords(text: string, folded: Folded, known: readonly Word[] = []): Word[] {
  const words = [...known];
  const from = known.at(-1);
  let sentence = from?.sentence ?? 0;
  let length = from ? LONGEST_SENTENCE : 0;
  let last = from ? foldedAt(folded, from.end) : 0;
  for (const found of allMatches(WORD, folded.text, last)) {
    const previous = words.at(-1);
    const isEnd =
      previous && (length >= LONGEST_SENTENCE || endsSentence(folded.text, last, found.index, previous));
    if (isEnd) sentence += 1;
    length = isEnd ? 1 : length + 1;
    words.push(readWord(text, folded, found[0], found.index, sentence));
    last = found.index + found[0].length;
  }
  return words;
}

function readWord(typed: string, folded: Folded, token: string, at: number, sentence: number): Word {
  const sigil = token[0] === '#' || token[0] === '@' ? token[0] : '';
  const bare = sigil ? token.slice(1) : token;
  const spelled = bare.includes('.') ? bare.replaceAll('.', '') : bare;
  const text = sigil ? spelled.replaceAll('_', '') : spelled === '&' || spelled === '+' ? 'and' : spelled;
  const short = text.includes("'") ? text.replace(SHORTENED, '') : text;
  const start = startIn(folded, at);
  const end = endIn(folded, at + token.length);
  const cut = text.length - short.length;
  const baseEnd = cut === 0 ? end : endIn(folded, at + token.length - cut);
  const shown = typed.slice(start + sigil.length, baseEnd);
  const capital = beginsLarge(shown);
  const shouted = capital && shown.length > 1 && shown === shown.toUpperCase();
  return {
    text,
    base: short,
    given: givenName(short),
    start,
    end,
    baseEnd,
    sigil,
    capital,
    shouted,
    sentence,
  };
}

function beginsLarge(shown: string): boolean {
  const code = shown.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(shown);
}

function endsSentence(text: string, from: number, to: number, before: Word): boolean {
  if (from === to || (from + 1 === to && text.charCodeAt(from) === BLANK)) return false;
  const gap = text.slice(from, to);
  if (gap.includes('\n')) return true;
  if (!STOPS.test(gap)) return false;
  if (!/\s/.test(gap)) return false; // a web address, a decimal, a time
  return !(/^\.\s+$/.test(gap) && ABBREVIATION.test(before.text));
}

const BLANK = 32;

const CAMEL_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu;

/** `TeamIMS`, `AgeUKCambs` → their parts as [start, end) in the word as typed; undefined when there is only one. */
export function camelParts(
  text: string,
  from: number,
  to: number,
): { text: string; start: number; end: number }[] | undefined {
  if (isWrittenPlainly(text, from, to)) return undefined;
  const shown = text.slice(from, to);
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|_|\p{L}\d|\d\p{L}/u.test(shown)) return undefined;
  const parts = allMatches(CAMEL_PART, shown);
  if (parts.length < 2) return undefined;
  return parts.map(({ 0: part, index }) => ({
    text: part.toLowerCase(),
    start: index,
    end: index + part.length,
  }));
}

/** Small letters behind the first, as most words are. */
function isWrittenPlainly(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isSmall = (code >= 97 && code <= 122) || code === 39;
    if (!isSmall && (at > from || code < 65 || code > 90)) return false;
  }
  return true;
}
