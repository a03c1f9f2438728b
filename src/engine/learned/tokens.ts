import { organisationTags } from '../detectors/organisation';
import { hashOf } from '../names/letters';
import { clusterOfHash, familyOf } from '../names/word-clusters';
import type { Mark, Reading, Word } from '../reading';
import { hasThreeAlike } from '../three-alike';
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
const FIGURES = {
  '<nth>': sameFor('<nth>'),
  '<time>': sameFor('<time>'),
  '<digit>': sameFor('<digit>'),
  '<tens>': sameFor('<tens>'),
  '<old>': sameFor('<old>'),
  '<hundreds>': sameFor('<hundreds>'),
  '<year>': sameFor('<year>'),
  '<number>': sameFor('<number>'),
  '<letters and digits>': sameFor('<letters and digits>'),
};

/** The tokens of a sentence. The organisation's own names, people's names, handles and numbers are each as good as another. */
export function tokensOf(reading: Reading, sentence: number): Token[] {
  const own = reading.marksIn(sentence).get(organisationTags.sure) ?? NO_MARKS;
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const tokens: Token[] = [];
  let named = -1;
  for (let at = from; at < to; at += 1) {
    const word = reading.words[at];
    if (!word) continue;
    while ((own[named + 1]?.from ?? to) <= at) named += 1;
    const name = own[named];
    if (!name || name.to <= at) tokens.push(tokenOf(word, reading));
    else if (name.from === at) tokens.push(ORGANISATION);
  }
  return tokens;
}

const NO_MARKS: readonly Mark[] = [];

function tokenOf(word: Word, { flatCase, folded }: Reading): Token {
  if (word.sigil === '@') return HANDLE;
  if (folded.hasFigures && /\d/.test(word.text)) return FIGURES[kindOfNumber(word.text)];
  const { base } = word;
  const plain = word.text.includes("'") ? word.text.replaceAll("'", '') : word.text;
  const hash = hashOf(base);
  const other = plain === base ? hash : hashOf(plain);
  const cluster = clusterOfHash(hash) || (other === hash ? 0 : clusterOfHash(other));
  if (word.given === 'name' && (flatCase ? cluster === 0 : word.capital)) return NAME;
  return {
    word: hasThreeAlike(plain) ? hashOf(plain.replace(/(.)\1{2,}/g, '$1$1')) : other,
    cluster: cluster === 0 ? UNKNOWN : stir(cluster),
    family: cluster === 0 ? UNKNOWN : stir(familyOf(cluster) + 5000),
  };
}

function sameFor(name: string): Token {
  const hash = hashOf(name);
  return { word: hash, cluster: hash, family: hash };
}

function kindOfNumber(text: string): keyof typeof FIGURES {
  if (/^\d+(?:st|nd|rd|th)$/.test(text)) return '<nth>';
  if (/^\d{1,2}(?:am|pm)$/.test(text)) return '<time>';
  if (/^\d$/.test(text)) return '<digit>';
  if (/^[1-5]\d$/.test(text)) return '<tens>';
  if (/^(?:[6-9]\d|10\d)$/.test(text)) return '<old>';
  if (/^\d{3}$/.test(text)) return '<hundreds>';
  if (/^(?:19|20)\d\d$/.test(text)) return '<year>';
  return /^\d+$/.test(text) ? '<number>' : '<letters and digits>';
}
