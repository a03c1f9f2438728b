import type { Item, WordClass } from './phrase';
import type { WordTable } from './word-table';

/** What a phrase stands for. Several phrases may share a tag. */
export interface Entry {
  tag: string;
  /** The phrase as written in its list. */
  phrase: string;
  /** How many words may be misspelt by one letter. */
  slips: number;
  /** Days between which it counts, both included; always, when there are none. */
  during?: { from?: string | undefined; until?: string | undefined };
}

/** A place in the tree of phrases: what may follow, words by their numbers, and what has been said when one gets here. */
export interface Node {
  next?: Map<number, Node>;
  classes?: Map<WordClass, Node>;
  gap?: { most: number; node: Node };
  entries?: readonly Entry[];
  /** Only one way leads here, so it can be changed. */
  own?: true;
}

/** The pieces of a phrase as a graph that ends in `entries`; built from its end, so that choices meet again and nothing multiplies out. */
export function nodeOf(items: readonly Item[], entries: readonly Entry[], words: WordTable): Node {
  return before(items, { entries }, words);
}

function before(items: readonly Item[], end: Node, words: WordTable): Node {
  return items.reduceRight<Node>((next, item) => step(item, next, words), end);
}

function step(item: Item, next: Node, table: WordTable): Node {
  if ('gap' in item) return { gap: { most: item.gap, node: next } };
  if ('class' in item) return { classes: new Map([[item.class, next]]) };
  if ('words' in item) return { next: withWords(undefined, item.words, next, table) };
  const choice: Node = {};
  for (const way of item.either) {
    const [only] = way;
    // One word, as most are: no tree of its own is needed.
    if (way.length === 1 && only && 'words' in only)
      choice.next = withWords(choice.next, only.words, next, table);
    else graft(choice, before(way, next, table), false);
  }
  return choice;
}

function withWords(
  ways: Map<number, Node> | undefined,
  words: readonly string[],
  to: Node,
  table: WordTable,
): Map<number, Node> {
  const grown = ways ?? new Map<number, Node>();
  for (const word of words) {
    const number = table.numberOf(word);
    const known = grown.get(number);
    grown.set(number, known ? both(known, to, false) : to);
  }
  return grown;
}

/**
 * Adds all ways of `from` to those of `onto`. What `onto` shares with another phrase is copied first; what it has come to own by that
 * (`owning`: the one tree of a lexicon, never a phrase's own graph, whose nodes meet again) is changed in place.
 */
export function graft(onto: Node, from: Node, owning: boolean): void {
  if (from.entries) onto.entries = onto.entries ? [...onto.entries, ...from.entries] : from.entries;
  if (from.next) onto.next = graftMap(onto.next, from.next, owning);
  if (from.classes) onto.classes = graftMap(onto.classes, from.classes, owning);
  if (from.gap) {
    const node = onto.gap ? both(onto.gap.node, from.gap.node, owning) : from.gap.node;
    onto.gap = { most: Math.max(from.gap.most, onto.gap?.most ?? 0), node };
  }
}

function graftMap<Key>(
  onto: Map<Key, Node> | undefined,
  from: ReadonlyMap<Key, Node>,
  owning: boolean,
): Map<Key, Node> {
  const grown = onto ?? new Map<Key, Node>();
  for (const [key, node] of from) {
    const known = grown.get(key);
    grown.set(key, known ? both(known, node, owning) : node);
  }
  return grown;
}

function both(known: Node, more: Node, owning: boolean): Node {
  if (known === more) return known;
  const own = known.own ? known : copy(known, owning);
  graft(own, more, owning);
  return own;
}

function copy({ next, classes, gap, entries }: Node, owning: boolean): Node {
  return {
    ...(next && { next: new Map(next) }),
    ...(classes && { classes: new Map(classes) }),
    ...(gap && { gap }),
    ...(entries && { entries }),
    ...(owning && { own: true }),
  };
}
