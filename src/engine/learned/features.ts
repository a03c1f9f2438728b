import { firstWhere } from '../around';
import { hashOf } from '../names/letters';
import type { Detector, Reading } from '../reading';
import { vocabularyTags } from '../vocabulary';
import { stir } from './stir';
import { type Token, tokensOf } from './tokens';

/** What is said of a post, as 32-bit hashes: of each sentence, and of the post round it. */
export interface Features {
  sentences: Uint32Array[];
  post: Uint32Array;
  whole: Uint32Array;
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
const tagHashes = new Map(vocabularyTags.map(tag => [tag, hashOf(`tag:${tag}`)]));

function join(a: number, b: number): number {
  return stir(Math.imul(a, 0x01000193) ^ b);
}

/** `finders` are detectors whose word counts as a sign too. */
export function featuresOf(reading: Reading, finders: readonly Detector[]): Features {
  const tokens = tokensOf(reading);
  const tags = tagsOf(reading, finders);
  const role = hashOf(`role:${reading.draft.role}`);
  const sentences = tokens.map((sentence, at) => {
    const found = new Set<number>();
    addWords(found, sentence, role);
    addTags(found, tags[at] ?? [], reading, role);
    addSigns(found, textOf(reading, at));
    return found;
  });
  const post = new Set<number>();
  for (const token of tokens.flat())
    for (const [sort, hash] of [
      [WORD, token.word],
      [CLUSTER, token.cluster],
      [FAMILY, token.family],
    ] as const)
      post.add(join(AROUND, join(sort, hash)));
  for (const { hash } of tags.flat()) post.add(join(AROUND, join(TAG, hash)));
  addAbout(post, reading);
  const whole = new Set(post);
  for (const sentence of sentences) for (const feature of sentence) whole.add(feature);
  return {
    sentences: sentences.map(found => Uint32Array.from(found)),
    post: Uint32Array.from(post),
    whole: Uint32Array.from(whole),
  };
}

function addWords(found: Set<number>, tokens: readonly Token[], role: number): void {
  let before: Token | undefined;
  tokens.forEach((token, at) => {
    const { word, cluster, family } = token;
    const next = tokens[at + 1];
    const third = tokens[at + 2];
    found.add(join(WORD, word));
    found.add(join(CLUSTER, cluster));
    found.add(join(FAMILY, family));
    found.add(join(ROLE, join(role, word)));
    found.add(join(ROLE, join(role, cluster)));
    found.add(join(PAIR, join(word, next?.word ?? EDGE)));
    if (!before) found.add(join(PAIR, join(EDGE, word)));
    if (next) found.add(join(FAMILIES, join(family, next.family)));
    if (third) found.add(join(APART, join(word, third.word)));
    before = token;
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
  for (const [tag, hash] of tagHashes)
    for (const { from, to } of reading.marks(tag))
      tags[reading.words[from]?.sentence ?? 0]?.push({ hash, from, to });
  for (const { id, detect } of finders)
    for (const { span } of detect(reading)) {
      const from = firstWhere(reading.words, word => word.end > span.start);
      tags[reading.words[from]?.sentence ?? 0]?.push({ hash: hashOf(`detector:${id}`), from, to: from + 1 });
    }
  return tags;
}

function addTags(found: Set<number>, tags: readonly Tagged[], { words }: Reading, role: number): void {
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

function addSigns(found: Set<number>, text: string): void {
  for (const [emoji] of text.matchAll(EMOJI)) found.add(join(SIGN, hashOf(emoji)));
  for (const sign of ['?', '!', '"', '“', '...', '…'])
    if (text.includes(sign)) found.add(join(SIGN, hashOf(sign)));
}

function addAbout(found: Set<number>, { draft, sentences }: Reading): void {
  const length = sentences.length > 4 ? 'long' : sentences.length > 1 ? 'some' : 'one';
  for (const about of [draft.role, draft.surface, draft.site, length, `${draft.role} ${draft.surface}`])
    found.add(join(ABOUT, hashOf(about)));
}

/** A sentence with the signs behind it. */
function textOf({ text, words, sentences }: Reading, at: number): string {
  const start = words[sentences[at]?.from ?? 0]?.start ?? 0;
  return text.slice(start, words[sentences[at + 1]?.from ?? words.length]?.start);
}
