import { allMatches } from '../all-matches';
import { firstWhere } from '../around';
import { isPlain } from '../fold';
import { hashOf } from '../names/letters';
import { perSentence } from '../per-sentence';
import type { Detector, Reading } from '../reading';
import { vocabularyTags } from '../vocabulary';
import { stir } from './stir';
import { type Token, tokensOf } from './tokens';

/** What is said of a post, as 32-bit hashes. */
export interface Features {
  /** Of each sentence. */
  sentences: readonly Uint32Array[];
  /** What each sentence says of the post around the others, and last what is said of it as a whole. */
  around: readonly Uint32Array[];
  /** Both, from the first sentence to the last. */
  parts: readonly Uint32Array[];
  /** All that is said of the post around a sentence. */
  readonly post: Uint32Array;
  whole(): Uint32Array;
}

const kind = (name: string): number => hashOf(`kind:${name}`);
const WORD = kind('word');
const CLUSTER = kind('cluster');
const FAMILY = kind('family');
const PAIR = kind('pair');
const APART = kind('apart');
const FAMILIES = kind('families');
const ROLE = kind('role');
const TAG = kind('tag');
const TAGS = kind('tags');
const BESIDE = kind('beside');
const SIGN = kind('sign');
const AROUND = kind('around');
const ABOUT = kind('about');
const EDGE = hashOf('<edge>');

const EMOJI = /\p{Extended_Pictographic}/gu;
const SIGNS = ['?', '!', '"', '“', '...', '…'].map(sign => ({ sign, hash: hashOf(sign) }));
const tagHashes = new Map(vocabularyTags.map(tag => [tag, hashOf(`tag:${tag}`)]));
/** Nothing is learned from or of what these find: it hangs on whose account it is, and of no post learned from is that known. */
export const notLearned: readonly string[] = ['wrong-account'];

/** A name says nothing of what a post is about, and takes long to find. */
const NO_SIGNS = ['person-name', ...notLearned];

function join(a: number, b: number): number {
  return stir(Math.imul(a, 0x01000193) ^ b);
}

/** Hashes in a growing list; each is wanted once. Quicker than a Set, whose numbers would not fit. */
class Hashes {
  private list = new Uint32Array(512);
  private length = 0;

  add(hash: number): void {
    if (this.length === this.list.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.length] = hash;
    this.length += 1;
  }

  /** In order, each once; and begins a new list. */
  takeDistinct(): Uint32Array {
    const sorted = this.list.subarray(0, this.length).sort();
    this.length = 0;
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      if (at > 0 && sorted[at] === sorted[kept - 1]) continue;
      sorted[kept] = sorted[at] ?? 0;
      kept += 1;
    }
    return sorted.slice(0, kept);
  }
}

const hashes = new Hashes();

/** `finders` are detectors whose word counts as a sign too. */
export function featuresOf(reading: Reading, finders: readonly Detector[]): Features {
  const found = findingsOf(reading, finders);
  const parts = reading.sentences.map((_, at) => partOf(reading, at, found[at] ?? NOTHING));
  const sentences = parts.map(({ own }) => own);
  const around = [...parts.map(part => part.around), aboutOf(reading)];
  return {
    sentences,
    around,
    parts: [...parts.flatMap(part => [part.own, part.around]), ...around.slice(-1)],
    get post() {
      return distinct(around);
    },
    whole: () => distinct([...sentences, ...around]),
  };
}

/** All hashes of some lists, in order, each once. */
function distinct(lists: readonly Uint32Array[]): Uint32Array {
  for (const list of lists) for (const hash of list) hashes.add(hash);
  return hashes.takeDistinct();
}

/** What one sentence gives: to itself, and to the post around the others. */
interface Part {
  found: readonly Tagged[];
  next: string | undefined;
  own: Uint32Array;
  around: Uint32Array;
}

const NOTHING: readonly Tagged[] = [];
const kept = perSentence((): { part?: Part } => ({}));

/** As it was in the text before, unless detectors find something else in it, or another word comes after it. */
function partOf(reading: Reading, at: number, found: readonly Tagged[]): Part {
  const place = kept(reading, at);
  const next = reading.words[reading.sentences[at]?.to ?? 0]?.text;
  const { part } = place;
  if (part && part.next === next && areSame(part.found, found, reading.words.length)) return part;
  place.part = readPart(reading, at, found, next);
  return place.part;
}

/** What is found behind the last word stands beside another one as soon as that changes. */
function areSame(some: readonly Tagged[], others: readonly Tagged[], behind: number): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ hash, from }, at) => from < behind && hash === others[at]?.hash && from === others[at]?.from,
    )
  );
}

function readPart(reading: Reading, at: number, found: readonly Tagged[], next: string | undefined): Part {
  const tokens = tokensOf(reading, at);
  const tags = [...taggedIn(reading, at), ...found];
  const role = hashOf(`role:${reading.draft.role}`);
  addWords(hashes, tokens, role);
  addTags(hashes, tags, reading, role);
  addSigns(hashes, textOf(reading, at));
  const own = hashes.takeDistinct();
  for (const { word, cluster, family } of tokens) {
    hashes.add(join(AROUND, join(WORD, word)));
    hashes.add(join(AROUND, join(CLUSTER, cluster)));
    hashes.add(join(AROUND, join(FAMILY, family)));
  }
  for (const { hash } of tags) hashes.add(join(AROUND, join(TAG, hash)));
  return { found, next, own, around: hashes.takeDistinct() };
}

/** Where, by whom and at what length it is said. */
function aboutOf({ draft, sentences }: Reading): Uint32Array {
  const length = sentences.length > 4 ? 'long' : sentences.length > 1 ? 'some' : 'one';
  for (const about of [draft.role, draft.surface, draft.site, length, `${draft.role} ${draft.surface}`])
    hashes.add(join(ABOUT, hashOf(about)));
  return hashes.takeDistinct();
}

function addWords(found: Hashes, tokens: readonly Token[], role: number): void {
  const [first] = tokens;
  if (!first) return;
  found.add(join(PAIR, join(EDGE, first.word)));
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, cluster, family } = tokens[at] ?? first;
    const next = tokens[at + 1];
    const third = tokens[at + 2];
    found.add(join(WORD, word));
    found.add(join(CLUSTER, cluster));
    found.add(join(FAMILY, family));
    found.add(join(ROLE, join(role, word)));
    found.add(join(ROLE, join(role, cluster)));
    found.add(join(PAIR, join(word, next?.word ?? EDGE)));
    if (next) found.add(join(FAMILIES, join(family, next.family)));
    if (third) found.add(join(APART, join(word, third.word)));
  }
}

interface Tagged {
  hash: number;
  from: number;
  to: number;
}

/** Words from the vocabulary in a sentence. */
function taggedIn(reading: Reading, at: number): Tagged[] {
  const tags: Tagged[] = [];
  for (const [tag, marks] of reading.marksIn(at)) {
    const hash = tagHashes.get(tag);
    if (hash !== undefined) for (const { from, to } of marks) tags.push({ hash, from, to });
  }
  return tags;
}

/** What detectors find in each sentence. */
function findingsOf(reading: Reading, finders: readonly Detector[]): readonly (Tagged[] | undefined)[] {
  const { words, sentences } = reading;
  const found: (Tagged[] | undefined)[] = sentences.map(() => undefined);
  for (const { id, detect } of finders) {
    if (NO_SIGNS.includes(id)) continue;
    const matches = detect(reading);
    if (matches.length === 0) continue;
    const hash = detectorHash(id);
    for (const { span } of matches) {
      const from = firstWhere(words, word => word.end > span.start);
      const sentence = words[from]?.sentence ?? 0;
      const same = found[sentence];
      if (same) same.push({ hash, from, to: from + 1 });
      else found[sentence] = [{ hash, from, to: from + 1 }];
    }
  }
  return found;
}

const detectorHashes = new Map<string, number>();

function detectorHash(id: string): number {
  const hash = detectorHashes.get(id) ?? hashOf(`detector:${id}`);
  detectorHashes.set(id, hash);
  return hash;
}

function addTags(found: Hashes, tags: readonly Tagged[], { words }: Reading, role: number): void {
  if (tags.length === 0) return;
  const kinds = [...new Set(tags.map(({ hash }) => hash))].sort((a, b) => a - b);
  for (let at = 0; at < kinds.length; at += 1) {
    const hash = kinds[at] ?? 0;
    found.add(join(TAG, hash));
    found.add(join(ROLE, join(role, hash)));
    for (let next = at + 1; next < kinds.length; next += 1)
      found.add(join(TAGS, join(hash, kinds[next] ?? 0)));
  }
  for (const { hash, from, to } of tags) {
    const [before, after] = [words[from - 1], words[to]];
    if (before) found.add(join(BESIDE, join(hashOf(before.text), hash)));
    if (after) found.add(join(BESIDE, join(hash, hashOf(after.text))));
  }
}

function addSigns(found: Hashes, text: string): void {
  if (!isPlain(text)) for (const [emoji] of allMatches(EMOJI, text)) found.add(join(SIGN, hashOf(emoji)));
  for (const { sign, hash } of SIGNS) if (text.includes(sign)) found.add(join(SIGN, hash));
}

/** A sentence with the signs behind it. */
function textOf({ text, words, sentences }: Reading, at: number): string {
  const start = words[sentences[at]?.from ?? 0]?.start ?? 0;
  return text.slice(start, words[sentences[at + 1]?.from ?? words.length]?.start);
}
