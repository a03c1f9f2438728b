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

/** How much may still be worked at a tree. Choices that overlap multiply out, and a pack may be made to do just that. */
export interface Work {
  left: number;
}

/** Its phrases could be said in more ways than there is room for. */
export class TooManyWays extends Error {}

/** The pieces of a phrase as a graph that ends in `entries`; built from its end, so that choices meet again and nothing multiplies out. */
export function nodeOf(
  items: readonly Item[],
  entries: readonly Entry[],
  words: WordTable,
  work: Work,
): Node {
  return before(items, { entries }, words, work);
}

function before(items: readonly Item[], end: Node, words: WordTable, work: Work): Node {
  return items.reduceRight<Node>((next, item) => step(item, next, words, work), end);
}

function step(item: Item, next: Node, table: WordTable, work: Work): Node {
  if ('gap' in item) return { gap: { most: item.gap, node: next } };
  if ('class' in item) return { classes: new Map([[item.class, next]]) };
  if ('words' in item) return { next: withWords(undefined, item.words, next, table, work) };
  const choice: Node = {};
  for (const way of item.either) {
    const [only] = way;
    // One word, as most are: no tree of its own is needed.
    if (way.length === 1 && only && 'words' in only)
      choice.next = withWords(choice.next, only.words, next, table, work);
    else graft(choice, before(way, next, table, work), false, work);
  }
  return choice;
}

function withWords(
  ways: Map<number, Node> | undefined,
  words: readonly string[],
  to: Node,
  table: WordTable,
  work: Work,
): Map<number, Node> {
  const grown = ways ?? new Map<number, Node>();
  for (const word of words) {
    const number = table.numberOf(word);
    const known = grown.get(number);
    grown.set(number, known ? both(known, to, false, work) : to);
  }
  return grown;
}

/**
 * Adds all ways of `from` to those of `onto`. What `onto` shares with another phrase is copied first; what it has come to own by that
 * (`owning`: the one tree of a lexicon, never a phrase's own graph, whose nodes meet again) is changed in place.
 */
export function graft(onto: Node, from: Node, owning: boolean, work: Work): void {
  if (from.entries) onto.entries = onto.entries ? [...onto.entries, ...from.entries] : from.entries;
  if (from.next) onto.next = graftMap(onto.next, from.next, owning, work);
  if (from.classes) onto.classes = graftMap(onto.classes, from.classes, owning, work);
  if (from.gap) {
    const node = onto.gap ? both(onto.gap.node, from.gap.node, owning, work) : from.gap.node;
    onto.gap = { most: Math.max(from.gap.most, onto.gap?.most ?? 0), node };
  }
}

function graftMap<Key>(
  onto: Map<Key, Node> | undefined,
  from: ReadonlyMap<Key, Node>,
  owning: boolean,
  work: Work,
): Map<Key, Node> {
  spend(work, from.size);
  const grown = onto ?? new Map<Key, Node>();
  for (const [key, node] of from) {
    const known = grown.get(key);
    grown.set(key, known ? both(known, node, owning, work) : node);
  }
  return grown;
}

function both(known: Node, more: Node, owning: boolean, work: Work): Node {
  if (known === more) return known;
  const own = known.own ? known : copy(known, owning, work);
  graft(own, more, owning, work);
  return own;
}

function copy({ next, classes, gap, entries }: Node, owning: boolean, work: Work): Node {
  spend(work, next?.size ?? 0);
  return {
    ...(next && { next: new Map(next) }),
    ...(classes && { classes: new Map(classes) }),
    ...(gap && { gap }),
    ...(entries && { entries }),
    ...(owning && { own: true }),
  };
}

function spend(work: Work, entries: number): void {
  work.left -= entries + 1;
  if (work.left < 0) throw new TooManyWays();
}

/** As `graft` onto the one tree of a lexicon, for a phrase of which each word is written in one way: nothing else is to be made. */
export function plant(root: Node, words: readonly number[], entry: Entry): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const known = node.next.get(word);
    const own: Node = known?.own
      ? known
      : {
          ...known,
          ...(known?.next && { next: new Map(known.next) }),
          ...(known?.classes && { classes: new Map(known.classes) }),
          own: true,
        };
    if (own !== known) node.next.set(word, own);
    node = own;
  }
  node.entries = node.entries ? [...node.entries, entry] : [entry];
}
