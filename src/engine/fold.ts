import type { Span } from './types';

/**
 * The text as it is compared: lower case, straight quotes, ordinary spaces, compatibility forms (full-width, ligatures)
 * and look-alike letters undone, invisible characters dropped. `starts` and `ends` lead back to the text as typed.
 */
export interface Folded {
  text: string;
  /** Whether a figure is in it at all. */
  hasFigures: boolean;
  starts: ArrayLike<number> | undefined;
  ends: ArrayLike<number> | undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII
const ASCII = /^[\x00-\x7f]*$/;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters are what is tested
const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]$/;

/** Single characters; the letters are Cyrillic and Greek ones that look like ours. */
const ALIKE = new Map<string, string>([
  ...pairs("‘'’'‚'‛'′'`'´'“\"”\"„\"‟\"″\"–-—-‐-‑-‒-―-−-"),
  ...pairs('аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοoαaιiνvρp'),
]);
const FIGURE = /\d/;
const LATIN = /[a-z]/i;

/** No letter or sign beyond those of ASCII. */
export function isPlain(text: string): boolean {
  return ASCII.test(text);
}

export function fold(text: string): Folded {
  if (isPlain(text)) return foldedTo(text.toLowerCase());
  const letters = LATIN.test(text);
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlain(text, at);
    folded += text.slice(at, plainEnd).toLowerCase();
    for (; at < plainEnd; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    const code = text.codePointAt(at);
    if (code === undefined) break;
    const character = String.fromCodePoint(code);
    const end = at + character.length;
    const plain = foldCharacter(character, letters);
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(at);
      ends.push(end);
    }
    folded += plain;
    at = end;
  }
  return foldedTo(folded, starts, ends);
}

function foldedTo(text: string, starts?: readonly number[], ends?: readonly number[]): Folded {
  return { text, hasFigures: FIGURE.test(text), starts, ends };
}

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) < 128) end += 1;
  return end;
}

/** A text all in Cyrillic or Greek keeps its letters: there they are not in disguise. */
function foldCharacter(character: string, amongLatin: boolean): string {
  if (INVISIBLE.test(character)) return '';
  const alike = ALIKE.get(character) ?? ALIKE.get(character.toLowerCase());
  if (alike && (amongLatin || !LATIN.test(alike))) return alike;
  return character.normalize('NFKC').toLowerCase();
}

/** From a span of the folded text to one of the text as typed. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  return start < end ? { start: startIn(folded, start), end: endIn(folded, end) } : { start, end };
}

/** Where in the text as typed begins what begins there in the folded text. */
export function startIn({ starts }: Folded, start: number): number {
  return starts?.[start] ?? start;
}

/** Where in the text as typed ends what ends there in the folded text. */
export function endIn({ ends }: Folded, end: number): number {
  return ends?.[end - 1] ?? end;
}

/** Where in the folded text the place of the text as typed is. */
export function foldedAt({ text, starts }: Folded, place: number): number {
  if (!starts) return place;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairs(written: string): [string, string][] {
  const characters = [...written];
  return characters.flatMap((from, i) =>
    i % 2 === 0 ? [[from, characters[i + 1] ?? from] satisfies [string, string]] : [],
  );
}
