import { type Folded, fold, foldedAt } from './fold';
import type { Lexicon } from './lexicon';
import type { Mark, Reading, Sentence, Word } from './reading';
import type { Draft } from './types';
import { givenName } from './vocabulary/given-names';
import { camelParts, splitWords } from './words';

type ByTag = ReadonlyMap<string, readonly Mark[]>;

const NONE: readonly Mark[] = [];
const NOTHING: ByTag = new Map();

/** What was read of the text before this one: its first sentences are often those of the text to read. */
interface Read {
  text: string;
  folded: Folded;
  words: readonly Word[];
  sentences: readonly Sentence[];
  flatCase: boolean;
  /** Who says it where. */
  said: string;
  /** Of each sentence; those inside another one of the same tag are left out. */
  marks: readonly ByTag[];
}

const lastRead = new WeakMap<Lexicon, Read>();

/** Reads a draft once, with the words that its rulebook knows. Of a text that has only grown, what is new is read. */
export function readDraft(draft: Draft, lexicon: Lexicon): Reading {
  const read = readText(draft, lexicon);
  lastRead.set(lexicon, read);
  return readingOf(draft, lexicon, read);
}

function readingOf(draft: Draft, lexicon: Lexicon, read: Read): Reading {
  const byTag = together(read.marks);
  return {
    draft,
    text: draft.text,
    folded: read.folded,
    words: read.words,
    sentences: read.sentences,
    flatCase: read.flatCase,
    marks: tag => byTag.get(tag) ?? NONE,
    marksIn: sentence => read.marks[sentence] ?? NOTHING,
    read: text => {
      const other = { ...draft, text };
      return readingOf(other, lexicon, readText(other, lexicon));
    },
  };
}

function together(sentences: readonly ByTag[]): ByTag {
  const [only] = sentences;
  if (only && sentences.length === 1) return only;
  const byTag = new Map<string, Mark[]>();
  for (const sentence of sentences)
    for (const [tag, marks] of sentence) {
      const same = byTag.get(tag);
      if (same) for (const mark of marks) same.push(mark);
      else byTag.set(tag, [...marks]);
    }
  return byTag;
}

function readText({ text, role, surface }: Draft, lexicon: Lexicon): Read {
  const folded = fold(text);
  const before = lastRead.get(lexicon);
  const same = before ? sentencesInCommon(before, text, folded) : 0;
  const words = splitWords(text, folded, before?.words.slice(0, before.sentences[same - 1]?.to ?? 0));
  const flatCase = isFlatCase(words);
  const said = `${role} ${surface}`;
  const isSaidAlike = before?.flatCase === flatCase && before.said === said;
  const sentences = sentencesOf(words).map(
    (sentence, at) => (isSaidAlike && at < same ? before.sentences[at] : undefined) ?? sentence,
  );
  const marks = sentences.map(
    (sentence, at) => (at < same ? before?.marks[at] : undefined) ?? marksIn(sentence, text, words, lexicon),
  );
  return { text, folded, words, sentences, flatCase, said, marks };
}

/** How many sentences of the older text begin the newer one too: those before the last that lies wholly in what both share. */
function sentencesInCommon(before: Read, text: string, folded: Folded): number {
  const typed = sharedStart(before.text, text);
  const shared = sharedStart(before.folded.text, folded.text);
  const isShared = ({ end }: Word) => end < typed && foldedAt(folded, end) < shared;
  return before.sentences.findLastIndex(({ from }) => {
    const first = before.words[from];
    return first !== undefined && isShared(first);
  });
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function marksIn({ from, to }: Sentence, text: string, words: readonly Word[], lexicon: Lexicon): ByTag {
  const byTag = new Map<string, Mark[]>();
  const add = (mark: Mark) => {
    const same = byTag.get(mark.entry.tag);
    if (same) same.push(mark);
    else byTag.set(mark.entry.tag, [mark]);
  };
  for (const mark of lexicon.find(words, from, to)) add(mark);
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word) for (const mark of hiddenInWord(text, word, at, lexicon)) add(mark);
  }
  for (const mark of spelledOut(words, from, to, lexicon)) add(mark);
  for (const [tag, marks] of byTag) if (marks.length > 1) byTag.set(tag, withoutInner(marks));
  return byTag;
}

function sentencesOf(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  words.forEach(({ sentence }, at) => {
    const last = sentences[sentence];
    if (last) last.to = at + 1;
    else sentences[sentence] = { from: at, to: at + 1 };
  });
  return sentences;
}

function isFlatCase(words: readonly Word[]): boolean {
  let written = 0;
  let capitals = 0;
  let shouted = 0;
  for (const word of words) {
    if (word.sigil !== '' || !beginsWithTwoLetters(word.text)) continue;
    written += 1;
    if (word.capital) capitals += 1;
    if (word.shouted) shouted += 1;
  }
  return capitals === 0 || (written > 3 && shouted > written * 0.6);
}

function beginsWithTwoLetters(text: string): boolean {
  return (isSmall(text.charCodeAt(0)) && isSmall(text.charCodeAt(1))) || /^\p{L}{2}/u.test(text);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Phrases inside one written-together word: `#TeamIMS`, `AgeUKCambs`. */
function hiddenInWord(text: string, word: Word, at: number, lexicon: Lexicon): readonly Mark[] {
  const start = word.start + word.sigil.length;
  const parts = camelParts(text, start, word.baseEnd);
  if (!parts) return NONE;
  const inner = parts.map(part => innerWord(word, part, start));
  return lexicon
    .find(inner)
    .map(mark => ({ ...mark, from: at, to: at + 1, span: { start: word.start, end: word.baseEnd } }));
}

function innerWord(word: Word, part: { text: string; start: number; end: number }, offset: number): Word {
  const span = { start: offset + part.start, end: offset + part.end };
  return {
    ...word,
    ...span,
    baseEnd: span.end,
    text: part.text,
    base: part.text,
    given: givenName(part.text),
    sigil: '',
  };
}

/** Three or more single letters with spaces between: `I M S`. */
function spelledOut(words: readonly Word[], first: number, end: number, lexicon: Lexicon): readonly Mark[] {
  let marks = NONE;
  for (let from = first; from < end; from += 1) {
    let to = from;
    while (to < end && words[to]?.text.length === 1) to += 1;
    if (to - from >= 3) marks = [...marks, ...joined(words.slice(from, to), from, to, lexicon)];
    from = Math.max(from, to - 1);
  }
  return marks;
}

function joined(letters: readonly Word[], from: number, to: number, lexicon: Lexicon): Mark[] {
  const [word, last] = [letters[0], letters.at(-1)];
  if (!word || !last) return [];
  const text = letters.map(letter => letter.text).join('');
  const given = givenName(text);
  const whole: Word = { ...word, text, base: text, given, end: last.end, baseEnd: last.end };
  return lexicon.find([whole]).map(mark => ({ ...mark, from, to }));
}

/** Of phrases that lie within one another, the longest; in reading order. */
function withoutInner(marks: readonly Mark[]): Mark[] {
  const ordered = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Mark[] = [];
  let reached = -1;
  for (const mark of ordered) {
    if (mark.span.end <= reached) continue;
    kept.push(mark);
    reached = mark.span.end;
  }
  return kept;
}
