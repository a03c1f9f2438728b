import { allMatches } from '../all-matches';
import { stir } from '../learned/stir';
import { hashOf } from '../names/letters';
import { clusterOf, familyOf } from '../names/word-clusters';
import type { OffenceTag } from './lexicon';
import { marksIn, type OffenceMark, type OffenceReading } from './offence-reading';

const KINDS = {
  one: hashOf('kind:one'),
  two: hashOf('kind:two'),
  three: hashOf('kind:three'),
  apart: hashOf('kind:apart'),
  class: hashOf('kind:class'),
  classes: hashOf('kind:classes'),
  order: hashOf('kind:order'),
  near: hashOf('kind:near'),
  row: hashOf('kind:row'),
  row3: hashOf('kind:row3'),
  cluster: hashOf('kind:cluster'),
  letters: hashOf('kind:letters'),
  sign: hashOf('kind:sign'),
} as const;
const EDGE = hashOf('<edge>');

/** Whoever is spoken of is as good as another: what is said about them decides. */
const SAME: Partial<Record<OffenceTag, string>> = { group: '<group>', slur: '<slur>' };
/** Tags that tell what a word is for, the surest first. */
const TELLING: readonly OffenceTag[] = [
  'slur',
  'group',
  'coded',
  'slur-soft',
  'dehumanise',
  'violence',
  'exclude',
  'hate',
  'contempt',
  'condemned',
  'kindly',
  'reported',
  'negated',
  'addressed',
  'ourselves',
  'wholly',
  'swearing',
  'insult-strong',
  'insult-mild',
  'insult-noun',
];

interface Step {
  word: number;
  kind: number;
  tag: OffenceTag | undefined;
  isQuoted: boolean;
}

function join(...parts: readonly number[]): number {
  return parts.reduce((sum, part) => stir(Math.imul(sum, 0x01000193) ^ part), 0x811c9dc5);
}

/** What is said of words `[from, to)`, as 32-bit hashes. */
export function featuresOf(offence: OffenceReading, window: { from: number; to: number }): Uint32Array {
  const steps = stepsOf(offence, window);
  const found = new Set<number>();
  addRows(found, steps);
  addClasses(found, steps);
  addWords(found, offence, window);
  addSigns(found, offence, window, steps);
  return Uint32Array.from(found);
}

/** The words in a row, a phrase about whom as one step. */
function stepsOf(offence: OffenceReading, window: { from: number; to: number }): Step[] {
  const quoted = quotedWords(offence, window);
  const tellingOf = tellingWords(offence, window);
  const steps: Step[] = [];
  for (let at = window.from; at < window.to; at += 1) {
    const mark = tellingOf[at - window.from];
    const tag = mark?.tag;
    const same = tag && SAME[tag];
    const word = offence.words[at];
    if (!word) continue;
    if (same !== undefined && mark && mark.from < at && steps.length > 0) continue;
    const cluster = clusterOf(word.base);
    const kind = tag ? hashOf(`tag:${tag}`) : cluster === 0 ? EDGE : stir(familyOf(cluster) + 5000);
    steps.push({ word: hashOf(same ?? word.text), kind, tag, isQuoted: quoted(word.start) });
  }
  return steps;
}

/** For each word the mark that tells most. */
function tellingWords(
  offence: OffenceReading,
  window: { from: number; to: number },
): readonly (OffenceMark | undefined)[] {
  const tellingOf: (OffenceMark | undefined)[] = [];
  for (const mark of marksIn(offence, window, ...TELLING))
    for (let at = mark.from - window.from; at < mark.to - window.from; at += 1) {
      const other = tellingOf[at];
      if (!other || TELLING.indexOf(mark.tag) < TELLING.indexOf(other.tag)) tellingOf[at] = mark;
    }
  return tellingOf;
}

function addRows(found: Set<number>, steps: readonly Step[]): void {
  for (let at = -1; at < steps.length; at += 1) {
    const [a, b, c, d] = [steps[at], steps[at + 1], steps[at + 2], steps[at + 3]];
    const [wa, wb, wc] = [a?.word ?? EDGE, b?.word ?? EDGE, c?.word ?? EDGE];
    if (a) found.add(join(KINDS.one, wa));
    found.add(join(KINDS.two, wa, wb));
    if (b) found.add(join(KINDS.three, wa, wb, wc));
    if (a && c) found.add(join(KINDS.apart, wa, wc));
    if (a && d) found.add(join(KINDS.apart, wa, d.word));
    found.add(join(KINDS.row, a?.kind ?? EDGE, b?.kind ?? EDGE));
    if (b) found.add(join(KINDS.row3, a?.kind ?? EDGE, b.kind, c?.kind ?? EDGE));
  }
}

/** Which kinds of words there are, in which order, and how far from one another. */
function addClasses(found: Set<number>, steps: readonly Step[]): void {
  const told = steps.flatMap(({ kind, tag }, at) => (tag ? [{ kind, tag, at }] : []));
  for (const { kind } of told) found.add(join(KINDS.class, kind));
  told.forEach((a, index) => {
    for (const b of told.slice(index + 1, index + 9)) {
      found.add(join(KINDS.order, a.kind, b.kind));
      if (b.at - a.at <= 3) found.add(join(KINDS.near, a.kind, b.kind));
      const [low, high] = a.kind < b.kind ? [a.kind, b.kind] : [b.kind, a.kind];
      found.add(join(KINDS.classes, low, high));
    }
  });
}

function addWords(
  found: Set<number>,
  { words }: OffenceReading,
  { from, to }: { from: number; to: number },
): void {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) continue;
    const cluster = clusterOf(word.base);
    if (cluster !== 0) found.add(join(KINDS.cluster, cluster));
    if (cluster !== 0 || word.text.length < 4) continue;
    const bounded = `<${word.text}>`;
    for (let start = 0; start + 4 <= bounded.length; start += 1)
      found.add(join(KINDS.letters, hashOf(bounded, start, start + 4)));
  }
}

const QUOTE = /"([^"]{3,200})"|(?<![\p{L}\p{N}])'([^']{3,200})'(?![\p{L}\p{N}])/gu;

/** Whether a place stands between quotation marks. */
function quotedWords(
  { reading, words }: OffenceReading,
  { from, to }: { from: number; to: number },
): (place: number) => boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return () => false;
  const start = Math.max(0, first.start - 1);
  const text = reading.text
    .slice(start, last.end + 2)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  const spans = allMatches(QUOTE, text).map(({ 0: whole, index }) => [
    start + index,
    start + index + whole.length,
  ]);
  return place => spans.some(([open = 0, close = 0]) => place >= open && place < close);
}

function addSigns(
  found: Set<number>,
  { reading, words }: OffenceReading,
  { from, to }: { from: number; to: number },
  steps: readonly Step[],
): void {
  const [first, last] = [words[from], words[to - 1]];
  const text = reading.text.slice(first?.start ?? 0, (last?.end ?? 0) + 2);
  const sign = (name: string) => found.add(join(KINDS.sign, hashOf(name)));
  for (const each of ['?', '!']) if (text.includes(each)) sign(each);
  if (/[😂🤣😆😜😏🙄]/u.test(text)) sign('laughs');
  const quoted = steps.filter(({ isQuoted }) => isQuoted);
  if (quoted.length === 0) return;
  sign('quotes');
  for (const { kind, tag } of quoted) if (tag) found.add(join(KINDS.sign, hashOf('quoted'), kind));
  if (quoted.length > steps.length * 0.8) sign('all quoted');
}
