import { OneLetter } from './one-letter';
import { type Item, wordClasses } from './phrase';
import { type Entry, graft, type Node, nodeOf } from './phrase-tree';
import type { Mark, Word } from './reading';
import { wordIs } from './word-class';

/** All words and phrases of a rulebook in one tree by word: looking is as quick with a hundred as with a hundred thousand. */
export class Lexicon {
  private readonly root: Node = { own: true };
  private readonly misspelt = new OneLetter();

  add(entry: Entry, items: readonly Item[]): void {
    graft(this.root, nodeOf(items, [entry]), true);
    if (entry.slips > 0) for (const item of items) this.expectSlips(item);
  }

  private expectSlips(item: Item): void {
    if ('words' in item) for (const word of item.words) this.misspelt.add(word);
    if ('either' in item) for (const each of item.either.flat()) this.expectSlips(each);
  }

  find(words: readonly Word[]): Mark[] {
    const marks: Mark[] = [];
    const meant = words.map(({ base }) => this.misspelt.meant(base));
    const state: Walk = { words, meant, from: 0, marks };
    for (; state.from < words.length; state.from += 1) walk(this.root, state, state.from, 0, 0);
    return marks;
  }
}

interface Walk {
  words: readonly Word[];
  meant: readonly (readonly string[])[];
  from: number;
  marks: Mark[];
}

/** Follows the words from `at` on; `end` is where the last one that counted ends. */
function walk(node: Node, state: Walk, at: number, slips: number, end: number): void {
  if (node.entries) keep(node.entries, state, at, slips, end);
  const word = state.words[at];
  if (!word || word.sentence !== state.words[state.from]?.sentence) return;
  if (node.next) {
    follow(node.next.get(word.text), state, at + 1, slips, word.end);
    if (word.base !== word.text) follow(node.next.get(word.base), state, at + 1, slips, word.baseEnd);
    for (const text of state.meant[at] ?? [])
      follow(node.next.get(text), state, at + 1, slips + 1, word.baseEnd);
  }
  if (node.classes)
    for (const name of wordClasses) {
      const next = node.classes.get(name);
      if (next && wordIs(name, word)) walk(next, state, at + 1, slips, word.baseEnd);
    }
  if (node.gap)
    for (let skipped = 0; skipped <= node.gap.most; skipped += 1)
      walk(node.gap.node, state, at + skipped, slips, end);
}

function follow(node: Node | undefined, state: Walk, at: number, slips: number, end: number): void {
  if (node) walk(node, state, at, slips, end);
}

function keep(entries: readonly Entry[], walked: Walk, to: number, slips: number, end: number): void {
  const start = walked.words[walked.from]?.start ?? 0;
  for (const entry of entries)
    if (slips <= entry.slips) walked.marks.push({ entry, from: walked.from, to, span: { start, end } });
}
