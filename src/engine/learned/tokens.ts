import { organisationTags } from '../detectors/organisation';
import { hashOf } from '../names/letters';
import { clusterOfHash, familyOf } from '../names/word-clusters';
import type { Reading, Word } from '../reading';
import { stir } from './stir';

/** A word as the classifier sees it: its hash, and those of the words it is used like, near and wide. */
export interface Token {
  word: number;
  cluster: number;
  family: number;
}

const ORGANISATION = sameFor('<organisation>');
const NAME = sameFor('<name>');
const HANDLE = sameFor('<handle>');
const UNKNOWN = hashOf('<unknown>');

/** The tokens of a sentence. The organisation's own names, people's names, handles and numbers are each as good as another. */
export function tokensOf(reading: Reading, sentence: number): Token[] {
  const own = new Map<number, boolean>();
  for (const { from, to } of reading.marksIn(sentence).get(organisationTags.sure) ?? [])
    for (let at = from; at < to; at += 1) own.set(at, at === from);
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const tokens: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const word = reading.words[at];
    if (!word) continue;
    const isFirst = own.get(at);
    if (isFirst === undefined) tokens.push(tokenOf(word, reading.flatCase));
    else if (isFirst) tokens.push(ORGANISATION);
  }
  return tokens;
}

function tokenOf(word: Word, flatCase: boolean): Token {
  if (word.sigil === '@') return HANDLE;
  if (/\d/.test(word.text)) return sameFor(kindOfNumber(word.text));
  const plain = word.text.includes("'") ? word.text.replaceAll("'", '') : word.text;
  const cluster = clusterOfHash(hashOf(word.base)) || clusterOfHash(hashOf(plain));
  if (word.given === 'name' && (flatCase ? cluster === 0 : word.capital)) return NAME;
  const spelled = /(.)\1\1/.test(plain) ? plain.replace(/(.)\1{2,}/g, '$1$1') : plain;
  return {
    word: hashOf(spelled),
    cluster: cluster === 0 ? UNKNOWN : stir(cluster),
    family: cluster === 0 ? UNKNOWN : stir(familyOf(cluster) + 5000),
  };
}

function sameFor(name: string): Token {
  const hash = hashOf(name);
  return { word: hash, cluster: hash, family: hash };
}

function kindOfNumber(text: string): string {
  if (/^\d+(?:st|nd|rd|th)$/.test(text)) return '<nth>';
  if (/^\d{1,2}(?:am|pm)$/.test(text)) return '<time>';
  if (/^\d$/.test(text)) return '<digit>';
  if (/^[1-5]\d$/.test(text)) return '<tens>';
  if (/^(?:[6-9]\d|10\d)$/.test(text)) return '<old>';
  if (/^\d{3}$/.test(text)) return '<hundreds>';
  if (/^(?:19|20)\d\d$/.test(text)) return '<year>';
  return /^\d+$/.test(text) ? '<number>' : '<letters and digits>';
}
