import type { Folded } from './fold';
import type { Entry } from './phrase-tree';
import type { Draft, Match, Span } from './types';
import type { Given } from './vocabulary/given-names';

/** One word of a draft. `text` is folded; `start` and `end` are places in the draft as typed. */
export interface Word {
  text: string;
  /** Without `'s`, `'re`, `'ll` and the like: what a list of words is asked for too. */
  base: string;
  start: number;
  end: number;
  /** Whether the base is a given name. */
  given: Given;
  /** Where `base` ends. */
  baseEnd: number;
  /** `#` or `@` before it. */
  sigil: '' | '#' | '@';
  /** As typed: first letter a capital; all letters capitals. */
  capital: boolean;
  shouted: boolean;
  sentence: number;
}

/** A phrase of the lexicon, found: words `[from, to)`. */
export interface Mark {
  entry: Entry;
  from: number;
  to: number;
  span: Span;
}

/** Words `[from, to)`. As long as it stands as it did in the text read before, it is the same object. */
export interface Sentence {
  from: number;
  to: number;
}

/** A draft, read once; detectors look things up in it. */
export interface Reading {
  draft: Draft;
  text: string;
  folded: Folded;
  words: readonly Word[];
  sentences: readonly Sentence[];
  /** Most letters are capitals, or none is: capitals then say nothing. */
  flatCase: boolean;
  marks(tag: string): readonly Mark[];
  /** Those of one sentence, by tag. */
  marksIn(sentence: number): ReadonlyMap<string, readonly Mark[]>;
  /** Reads another text with the same words: an account's name, what is replied to. */
  read(text: string): Reading;
}

export interface Detector {
  id: string;
  /** What it finds, to follow "could not look for". */
  finds: string;
  detect(reading: Reading): readonly Match[];
}
