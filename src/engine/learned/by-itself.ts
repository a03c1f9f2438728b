import { allMatches } from '../all-matches';
import { firstWhere } from '../around';
import type { Detector, Reading, Sentence } from '../reading';
import type { Span } from '../types';
import { featuresOf } from './features';
import { probabilities, together, weigh } from './model';
import { theModel } from './the-model';

/** After a comma and the like, or where "and", "but" and the like begin with somebody anew: there another thing may be said. */
const NEW_CLAUSE =
  /[,;:…)–—]\s+(?:(?:and|but|so|yet|plus|while|because)\s+)?|\s(?:and|but|so|yet|plus|while|because)\s+(?=(?:i|i'm|we|you|he|she|they|it|my|our|the|this|that|there|everyone|everybody|nobody)\b)/giu;

/**
 * How sure the classifier is of a category where nothing else is said: what stands beside it about something else, in the same
 * sentence or in the next, is no reason not to believe what the words say.
 */
export function sureByItself(
  span: Span,
  reading: Reading,
  finders: readonly Detector[],
  category: number,
): number {
  const { sentence, parts } = partsAround(span, reading);
  const sure = parts.flatMap(part => keptWith(sentence, part, () => sureOf(part, reading, finders)));
  return Math.max(0, ...sure.map(each => each[category] ?? 0));
}

interface Around {
  /** The last that the words are in. */
  sentence: Sentence | undefined;
  parts: string[];
}

/** The sentence, and the clause of it; not what is all of the post. */
function partsAround(span: Span, { text, words, sentences }: Reading): Around {
  const first = sentences[words[firstWhere(words, word => word.end > span.start)]?.sentence ?? 0];
  const last = sentences[words[firstWhere(words, word => word.start >= span.end) - 1]?.sentence ?? 0];
  if (!first || !last) return { sentence: undefined, parts: [] };
  const start = words[first.from]?.start ?? 0;
  const sentence = text.slice(start, words[last.to]?.start);
  const ends = allMatches(NEW_CLAUSE, sentence);
  const from = ends.findLast(({ index, 0: gap }) => start + index + gap.length <= span.start);
  const to = ends.find(({ index }) => start + index >= span.end);
  const clause = sentence.slice(from ? from.index + from[0].length : 0, to?.index);
  const parts = [...new Set([sentence.trim(), clause.trim()])].filter(part => part !== text.trim());
  return { sentence: last, parts };
}

function sureOf(part: string, reading: Reading, finders: readonly Detector[]): Float32Array[] {
  const model = theModel();
  const { sentences, post } = featuresOf(reading.read(part), finders);
  const around = weigh(model, post);
  return sentences.map(sentence => probabilities(model, together(weigh(model, sentence), around)));
}

const known = new WeakMap<Sentence, Map<string, Float32Array[]>>();

/** Reading a part anew takes as long as another check: not for each key that is pressed somewhere else. */
function keptWith(
  sentence: Sentence | undefined,
  part: string,
  workOut: () => Float32Array[],
): Float32Array[] {
  if (!sentence) return workOut();
  const parts = known.get(sentence) ?? new Map<string, Float32Array[]>();
  known.set(sentence, parts);
  const sure = parts.get(part) ?? workOut();
  parts.set(part, sure);
  return sure;
}
