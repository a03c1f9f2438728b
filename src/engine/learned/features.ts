import { firstWhere } from '../around';
import { isPlain } from '../fold';
import { hashOf } from '../names/letters';
import type { Detector, Reading } from '../reading';
import { vocabularyTags } from '../vocabulary';
import { stir } from './stir';
import { type Token, tokensOf } from './tokens';

/** What is said of a post, as 32-bit hashes: of each sentence, and of the post round it. */
export interface Features {
  sentences: Uint32Array[];
  post: Uint32Array;
  /** All of them. */
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
const SIGNS = ['?', '!', '"', '“', '...', '…'];
const tagHashes = new Map(vocabularyTags.map(tag => [tag, hashOf(`tag:${tag}`)]));
/** Says nothing of what a post is about, and takes long to find. */
const NO_SIGN = 'person-name';

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

  addAll(hashes: Uint32Array): void {
    for (const hash of hashes) this.add(hash);
  }

  /** In order, each once. */
  distinct(): Uint32Array {
    const sorted = this.list.slice(0, this.length).sort();
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      if (at > 0 && sorted[at] === sorted[kept - 1]) continue;
      sorted[kept] = sorted[at] ?? 0;
      kept += 1;
    }
    return sorted.slice(0, kept);
  }
}

/** `finders` are detectors whose word counts as a sign too. */
export function featuresOf(reading: Reading, finders: readonly Detector[]): Features {
  const tokens = tokensOf(reading);
  const tags = tagsOf(reading, finders);
  const role = hashOf(`role:${reading.draft.role}`);
  const sentences = tokens.map((sentence, at) => {
    const found = new Hashes();
    addWords(found, sentence, role);
    addTags(found, tags[at] ?? [], reading, role);
    addSigns(found, textOf(reading, at));
    return found.distinct();
  });
  const post = postOf(reading, tokens, tags);
  return {
    sentences,
    post,
    whole: () => {
      const whole = new Hashes();
      for (const part of [...sentences, post]) whole.addAll(part);
      return whole.distinct();
    },
  };
}

/** What is said anywhere in the post, and where and by whom. */
function postOf(reading: Reading, tokens: readonly Token[][], tags: readonly Tagged[][]): Uint32Array {
  const { draft, sentences } = reading;
  const post = new Hashes();
  for (const sentence of tokens)
    for (const { word, cluster, family } of sentence) {
      post.add(join(AROUND, join(WORD, word)));
      post.add(join(AROUND, join(CLUSTER, cluster)));
      post.add(join(AROUND, join(FAMILY, family)));
    }
  for (const { hash } of tags.flat()) post.add(join(AROUND, join(TAG, hash)));
  const length = sentences.length > 4 ? 'long' : sentences.length > 1 ? 'some' : 'one';
  for (const about of [draft.role, draft.surface, draft.site, length, `${draft.role} ${draft.surface}`])
    post.add(join(ABOUT, hashOf(about)));
  return post.distinct();
}

function addWords(found: Hashes, tokens: readonly Token[], role: number): void {
  const [first] = tokens;
  if (first) found.add(join(PAIR, join(EDGE, first.word)));
  tokens.forEach(({ word, cluster, family }, at) => {
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
  });
}

interface Tagged {
  hash: number;
  from: number;
  to: number;
}

/** The tags of each sentence: words from the vocabulary, and what other detectors found. */
function tagsOf(reading: Reading, finders: readonly Detector[]): Tagged[][] {
  const tags: Tagged[][] = reading.sentences.map(() => []);
  for (const tag of reading.tags) {
    const hash = tagHashes.get(tag);
    if (hash === undefined) continue;
    for (const { from, to } of reading.marks(tag))
      tags[reading.words[from]?.sentence ?? 0]?.push({ hash, from, to });
  }
  for (const { id, detect } of finders) {
    if (id === NO_SIGN) continue;
    for (const { span } of detect(reading)) {
      const from = firstWhere(reading.words, word => word.end > span.start);
      tags[reading.words[from]?.sentence ?? 0]?.push({ hash: hashOf(`detector:${id}`), from, to: from + 1 });
    }
  }
  return tags;
}

function addTags(found: Hashes, tags: readonly Tagged[], { words }: Reading, role: number): void {
  const kinds = [...new Set(tags.map(({ hash }) => hash))].toSorted((a, b) => a - b);
  kinds.forEach((hash, at) => {
    found.add(join(TAG, hash));
    found.add(join(ROLE, join(role, hash)));
    for (const other of kinds.slice(at + 1)) found.add(join(TAGS, join(hash, other)));
  });
  for (const { hash, from, to } of tags) {
    const [before, after] = [words[from - 1], words[to]];
    if (before) found.add(join(BESIDE, join(hashOf(before.text), hash)));
    if (after) found.add(join(BESIDE, join(hash, hashOf(after.text))));
  }
}

function addSigns(found: Hashes, text: string): void {
  if (!isPlain(text)) for (const [emoji] of text.matchAll(EMOJI)) found.add(join(SIGN, hashOf(emoji)));
  for (const sign of SIGNS) if (text.includes(sign)) found.add(join(SIGN, hashOf(sign)));
}

/** A sentence with the signs behind it. */
function textOf({ text, words, sentences }: Reading, at: number): string {
  const start = words[sentences[at]?.from ?? 0]?.start ?? 0;
  return text.slice(start, words[sentences[at + 1]?.from ?? words.length]?.start);
}
