import { OneLetter } from './one-letter';
import { type Item, wordClasses } from './phrase';
import { type Entry, graft, type Node, nodeOf, plant, type Work } from './phrase-tree';
import type { Mark, Word } from './reading';
import { classesOf, isOfClass } from './word-class';
import { WordTable } from './word-table';

/** Entries of trees; the largest of the packs here takes far less. */
const MOST_WORK = 1_000_000;

/** All words and phrases of a rulebook in one tree by word: looking is as quick with a hundred as with a hundred thousand. */
export class Lexicon {
  private readonly root: Node = { own: true };
  private readonly numbers = new WordTable();
  private readonly misspelt = new OneLetter();
  private readonly work: Work;

  constructor(mostWork = MOST_WORK) {
    this.work = { left: mostWork };
  }

  /** Throws `TooManyWays` where all that was added could be said in more ways than there is room for. */
  add(entry: Entry, items: readonly Item[]): void {
    const words = items.flatMap(item => ('words' in item && item.words.length === 1 ? item.words : []));
    if (words.length === items.length)
      plant(
        this.root,
        words.map(word => this.numbers.numberOf(word)),
        entry,
      );
    else graft(this.root, nodeOf(items, [entry], this.numbers, this.work), true, this.work);
    if (entry.slips > 0) for (const item of items) this.expectSlips(item);
  }

  private expectSlips(item: Item): void {
    if ('words' in item) for (const word of item.words) this.misspelt.add(word);
    if ('either' in item) for (const each of item.either.flat()) this.expectSlips(each);
  }

  /** The phrases in words `[from, to)`. */
  find(words: readonly Word[], from = 0, to = words.length): Mark[] {
    const marks: Mark[] = [];
    const said: Said[] = [];
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word) said.push(this.read(word));
    }
    const state: Walk = { said, first: from, from: 0, marks };
    for (; state.from < said.length; state.from += 1) walk(this.root, state, state.from, 0, 0);
    return marks;
  }

  private read(word: Word): Said {
    const text = this.numbers.get(word.text);
    const base = word.base === word.text ? text : this.numbers.get(word.base);
    const meant = this.misspelt.meant(word.base);
    return {
      word,
      text,
      base,
      meant: meant.length === 0 ? NOTHING : meant.map(each => this.numbers.get(each)),
      classes: classesOf(word),
    };
  }
}

const NOTHING: readonly number[] = [];

/** A word by the numbers that the tree knows it by. */
interface Said {
  word: Word;
  text: number;
  base: number;
  /** The words that it may be a slip of. */
  meant: readonly number[];
  classes: number;
}

interface Walk {
  said: readonly Said[];
  /** Where `said` begins among all words. */
  first: number;
  from: number;
  marks: Mark[];
}

/** Follows the words from `at` on; `end` is where the last one that counted ends. */
function walk(node: Node, state: Walk, at: number, slips: number, end: number): void {
  if (node.entries) keep(node.entries, state, at, slips, end);
  const said = state.said[at];
  if (!said || said.word.sentence !== state.said[state.from]?.word.sentence) return;
  const { word, text, base, meant, classes } = said;
  if (node.next) {
    if (text !== 0) follow(node.next.get(text), state, at + 1, slips, word.end);
    if (base !== 0 && word.base !== word.text)
      follow(node.next.get(base), state, at + 1, slips, word.baseEnd);
    for (const other of meant) follow(node.next.get(other), state, at + 1, slips + 1, word.baseEnd);
  }
  if (node.classes && classes !== 0)
    for (const name of wordClasses)
      if (isOfClass(classes, name)) follow(node.classes.get(name), state, at + 1, slips, word.baseEnd);
  if (node.gap)
    for (let skipped = 0; skipped <= node.gap.most; skipped += 1)
      walk(node.gap.node, state, at + skipped, slips, end);
}

function follow(node: Node | undefined, state: Walk, at: number, slips: number, end: number): void {
  if (node) walk(node, state, at, slips, end);
}

function keep(entries: readonly Entry[], walked: Walk, to: number, slips: number, end: number): void {
  const { said, first, from, marks } = walked;
  const start = said[from]?.word.start ?? 0;
  for (const entry of entries)
    if (slips <= entry.slips) marks.push({ entry, from: first + from, to: first + to, span: { start, end } });
}
