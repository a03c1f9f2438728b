import { firstWhere } from '../around';
import { foldedAt, unfold } from '../fold';
import type { Reading, Word } from '../reading';
import type { Stretch } from '../stretches';
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
  const words: Word[] = [];
  const from = foldedAt(reading.folded, start);
  for (const piece of piecesOf(reading.folded.text.slice(from, foldedAt(reading.folded, end)))) {
    const token = piece[0];
    const index = from + piece.index;
    const sentence = sentenceAt(reading, unfold(reading.folded, { start: index, end: index + 1 }).start);
    const sigil = token[0] === '#' || token[0] === '@' ? token[0] : '';
    for (const { text, from, to } of partsOf(token)) {
      const { start, end } = unfold(reading.folded, { start: index + from, end: index + to });
      const shown = reading.text.slice(start, end);
      const base = text.includes("'") ? text.replace(SHORTENED, '') : text;
      const isSmall = SMALL.test(shown);
      const capital = !isSmall && /^\p{Lu}/u.test(shown);
      const shouted = !isSmall && shown.length > 1 && /\p{Lu}/u.test(shown) && shown === shown.toUpperCase();
      words.push({ text, base, start, end, baseEnd: end, sigil, capital, shouted, sentence });
    }
  }
  return words;
}

interface Piece {
  0: string;
  index: number;
}

/** Single letters in a row, one blank or sign between each two, are one piece. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.matchAll(PIECE)) pieces.push({ 0: withoutSigns(found[0]), index: found.index });
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
    joined.push({ 0: text.slice(first.index, last.index + 1), index: first.index });
    at = to;
  }
  return joined;
}

function withoutSigns(token: string): string {
  return /[!$|+@]$/.test(token) ? token.replace(/(?<=.)[!$|+@]+$/, '') : token;
}

/** "I w e n t": the first letter is a word, and so are the others. */
function isOwnWord(pieces: readonly Piece[], from: number, to: number): boolean {
  const [first, ...letters] = pieces.slice(from, to + 1).map(piece => piece[0]);
  return first !== undefined && /^[ai]$/.test(first) && isWord(letters.join(''));
}

function isLetter(piece: Piece | undefined): boolean {
  return piece !== undefined && piece[0].length === 1 && /[\p{L}\d$@!]/u.test(piece[0]);
}

function gap(pieces: readonly Piece[], at: number): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  return piece && next ? next.index - piece.index - piece[0].length : 0;
}

function partsOf(token: string): { text: string; from: number; to: number }[] {
  const whole = (text: string) => [{ text, from: 0, to: token.length }];
  if (SMALL.test(token) && isWord(token) && !/(.)\1\1/.test(token)) return whole(token);
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

function sentenceAt({ words }: Reading, place: number): number {
  return words[firstWhere(words, word => word.start > place) - 1]?.sentence ?? 0;
}
