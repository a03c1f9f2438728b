import { allMatches } from '../all-matches';
import { firstWhere } from '../around';
import { endIn, foldedAt, startIn } from '../fold';
import type { Reading, Word } from '../reading';
import type { Stretch } from '../stretches';
import { hasThreeAlike } from '../three-alike';
import { givenName } from '../vocabulary/given-names';
import { wordOfSign } from './signs';
import { isWord, seamOf, unLeet, unSlip, unStar, unStretch } from './spelling';

const PIECE =
  /[#@]?[\p{L}\p{N}$€|][\p{L}\p{M}\p{N}_*$@!€|+]*(?:'\p{L}+)*|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d[\p{Extended_Pictographic}⚧♀♂][\ufe0f\u{1f3fb}-\u{1f3ff}]*)*/gu;
/** As most words are: nothing is disguised in one that is known. */
const SMALL = /^[a-z]+$/;
const SHORTENED = /'(?:s|re|m|ve|ll|d)?$/;

/** Words out of their disguise: leet, stars, s p a c e d, stretched, misspelt, run together; emoji as what they stand for. */
export function plainWords(
  reading: Reading,
  { start, end }: Pick<Stretch, 'start' | 'end'>,
): readonly Word[] {
  const { folded } = reading;
  const words: Word[] = [];
  const first = foldedAt(folded, start);
  let before = firstWhere(reading.words, word => word.start > start) - 1;
  for (const { token, index } of piecesOf(folded.text.slice(first, foldedAt(folded, end)))) {
    const from = first + index;
    const to = from + token.length;
    const place = startIn(folded, from);
    while ((reading.words[before + 1]?.start ?? end) <= place) before += 1;
    const sentence = reading.words[before]?.sentence ?? 0;
    if (isPlainly(token)) {
      words.push(wordOf(reading, token, from, to, '', sentence));
      continue;
    }
    const sigil = token[0] === '#' || token[0] === '@' ? token[0] : '';
    for (const part of partsOf(token))
      words.push(wordOf(reading, part.text, from + part.from, from + part.to, sigil, sentence));
  }
  return words;
}

/** What stands in a place of the folded text, read as `text`. */
function wordOf(
  { text: typed, folded }: Reading,
  text: string,
  from: number,
  to: number,
  sigil: Word['sigil'],
  sentence: number,
): Word {
  const start = startIn(folded, from);
  const end = endIn(folded, to);
  const base = text.includes("'") ? text.replace(SHORTENED, '') : text;
  const shown = typed.slice(start, end);
  const isSmall = SMALL.test(shown);
  const capital = !isSmall && /^\p{Lu}/u.test(shown);
  const shouted = !isSmall && shown.length > 1 && /\p{Lu}/u.test(shown) && shown === shown.toUpperCase();
  const given = givenName(base);
  return { text, base, given, start, end, baseEnd: end, sigil, capital, shouted, sentence };
}

interface Piece {
  token: string;
  index: number;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let letters = 0;
  for (const { 0: found, index } of allMatches(PIECE, text)) {
    const token = withoutSigns(found);
    if (token.length === 1) letters += 1;
    pieces.push({ token, index });
  }
  return letters < 3 ? pieces : withRowsJoined(pieces, text);
}

/** Single letters in a row, one blank or sign between each two, are one piece. */
function withRowsJoined(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let to = at;
    while (isLetter(pieces[to]) && isLetter(pieces[to + 1]) && gap(pieces, to) === 1) to += 1;
    const first = pieces[at];
    const last = pieces[to];
    if (!first || !last) continue;
    if (to - at < 2 || isOwnWord(pieces, at, to)) {
      joined.push(first);
      continue;
    }
    joined.push({ token: text.slice(first.index, last.index + 1), index: first.index });
    at = to;
  }
  return joined;
}

function withoutSigns(token: string): string {
  const last = token.charCodeAt(token.length - 1);
  const isLetter = last >= 97 && last <= 122;
  return !isLetter && /[!$|+@]$/.test(token) ? token.replace(/(?<=.)[!$|+@]+$/, '') : token;
}

/** "I w e n t": the first letter is a word, and so are the others. */
function isOwnWord(pieces: readonly Piece[], from: number, to: number): boolean {
  const [first, ...letters] = pieces.slice(from, to + 1).map(({ token }) => token);
  return first !== undefined && /^[ai]$/.test(first) && isWord(letters.join(''));
}

function isLetter(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.token.length === 1 && /[\p{L}\d$@!]/u.test(piece.token);
}

function gap(pieces: readonly Piece[], at: number): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  return piece && next ? next.index - piece.index - piece.token.length : 0;
}

/** A known word, as most are. */
function isPlainly(token: string): boolean {
  return SMALL.test(token) && isWord(token) && !hasThreeAlike(token);
}

function partsOf(token: string): { text: string; from: number; to: number }[] {
  const whole = (text: string) => [{ text, from: 0, to: token.length }];
  if (/^\p{Extended_Pictographic}/u.test(token) && !/^[\d#*]/.test(token)) return whole(wordOfSign(token));
  const bare = token.replace(/^[#@]/, '');
  if (token[0] === '@' && bare.length > 2 && !bare.startsWith('$')) return whole('@');
  if (/^\p{L}(?:[\s.\-_*]\p{L}|[\s.\-_*][\d$@!])+$/u.test(token))
    return whole(unSlip(unLeet(token.replace(/[^\p{L}\d$@!]/gu, ''))));
  const starred = unStar(bare);
  if (starred !== undefined) return whole(starred);
  const read = unStretch(unLeet(bare.replace(/[_*]/g, '')));
  const seam = read.length === token.length ? seamOf(read) : undefined;
  if (seam === undefined) return whole(unSlip(read));
  return [
    { text: read.slice(0, seam), from: 0, to: seam },
    { text: read.slice(seam), from: seam, to: token.length },
  ];
}
