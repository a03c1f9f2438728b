import { firstWhere, touchesMark } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import type { Match, Span, Surface } from '../types';
import { sureByItself } from './by-itself';
import { featuresOf } from './features';
import {
  FEWEST_WORDS,
  type LearnedCategory,
  learnedCategories,
  OF_WHOLE_POSTS,
  placeOf,
  weighedElsewhere,
} from './learned-categories';
import { type Model, probabilities, together, type Weight, weigh } from './model';
import { theModel } from './the-model';
import { WeighedParts } from './weighed-parts';

/** Whose detector a category's opinion is added to, where the two are not called alike. */
const OTHERWISE_CALLED: Readonly<Record<string, LearnedCategory>> = { 'business-matter': 'confidential' };

/** Nothing was learned from these, so that it has nothing to say there: words decide. */
const UNKNOWN_SURFACES: readonly Surface[] = ['message', 'profile'];

/** From where on it is mentioned that a post is about the author's work, when it is too unsure to ask for anything. */
const WORTH_MENTIONING = 0.7;

/** A part of a post by itself has to be likelier to be so than not. */
const SURE_BY_ITSELF = 0.5;
/** So many are looked at by themselves, of each category: it takes as long as another check. */
const MOST_BY_THEMSELVES = 10;

interface Scales {
  model: Model;
  /** By its features, which a sentence keeps as long as it stays the same. */
  sentences: WeakMap<Uint32Array, Weight>;
  around: WeighedParts;
  whole: WeighedParts;
}

let scales: Scales | undefined;

/** What the classifier makes of a post. */
interface Opinions {
  model: Model;
  /** How sure of each category, for each sentence. */
  sentences: readonly Float32Array[];
  whole: Float32Array;
  /** The sentences that are long enough to be guessed at. */
  guessable: readonly number[];
}

/**
 * Detectors, with the classifier beside them: it adds sentences that are like posts it has learned from, and takes away what a
 * detector's words alone stand for where everything else speaks against it.
 */
export function withSecondOpinion(written: readonly Detector[]): readonly Detector[] {
  const detectors = written.map(detector => ({
    ...detector,
    detect: perReading(reading => detector.detect(reading)),
  }));
  const opinionsOn = perReading(reading => formOpinions(reading, detectors));
  return detectors.map(detector => {
    const category = OTHERWISE_CALLED[detector.id] ?? learnedCategories.find(each => each === detector.id);
    if (!category) return detector;
    return {
      ...detector,
      detect: reading =>
        UNKNOWN_SURFACES.includes(reading.draft.surface)
          ? detector.detect(reading)
          : review(reading, detector.detect(reading), category, opinionsOn(reading), written),
    };
  });
}

function formOpinions(reading: Reading, detectors: readonly Detector[]): Opinions {
  scales ??= makeScales();
  const { model, sentences, around, whole } = scales;
  const features = featuresOf(reading, detectors);
  const post = around.weigh(features.around);
  const each = features.sentences.map(sentence => together(weighOnce(sentence, model, sentences), post));
  const [only] = each;
  const all = only && each.length === 1 ? only : whole.weigh(features.parts);
  return {
    model,
    sentences: each.map(weight => probabilities(model, weight)),
    whole: probabilities(model, all),
    guessable: longEnough(reading),
  };
}

function makeScales(): Scales {
  const model = theModel();
  return {
    model,
    sentences: new WeakMap(),
    around: new WeighedParts(model),
    whole: new WeighedParts(model),
  };
}

function weighOnce(features: Uint32Array, model: Model, known: Scales['sentences']): Weight {
  const weight = known.get(features) ?? weigh(model, features);
  known.set(features, weight);
  return weight;
}

function review(
  reading: Reading,
  said: readonly Match[],
  category: LearnedCategory,
  opinions: Opinions,
  finders: readonly Detector[],
): readonly Match[] {
  const at = placeOf(category);
  const { model, sentences, whole } = opinions;
  const isOfWhole = OF_WHOLE_POSTS.includes(category);
  const sureOf = (sentence: number): number => (isOfWhole ? whole[at] : sentences[sentence]?.[at]) ?? 0;
  const enough = model.said[at] ?? 0;
  let doubted = 0;
  const isSureByItself = (span: Span): boolean => {
    doubted += 1;
    return (
      doubted <= MOST_BY_THEMSELVES &&
      sureByItself(span, reading, finders, at) >= Math.max(enough, SURE_BY_ITSELF)
    );
  };
  const isBelieved = ({ span, plain }: Match): boolean =>
    plain === true ||
    span.end === 0 ||
    sentencesIn(reading, span).some(each => sureOf(each) >= enough) ||
    (!isOfWhole && isSureByItself(span));
  const believed = weighedElsewhere.includes(category) ? said : said.filter(isBelieved);
  const alone = model.alone[at] ?? 1;
  if (alone >= 1) return believed;
  const least = category === 'work-association' ? Math.min(alone, WORTH_MENTIONING) : alone;
  const more: Match[] = [];
  for (const each of isOfWhole ? [mostLikely(sentences, at)] : opinions.guessable) {
    const sure = sureOf(each);
    if (sure < least) continue;
    const span = spanOf(reading, each);
    if (!touchesMark(believed, span)) more.push(guess(span, sure, sure < alone));
  }
  return more.length === 0 && believed.length < 2
    ? believed
    : [...believed, ...more].toSorted((a, b) => a.span.start - b.span.start);
}

function guess(span: Span, sure: number, isFaint: boolean): Match {
  const because = `worded like posts that do (${Math.round(sure * 100)}% sure)`;
  return { span, because, guess: true, ...(isFaint && { faint: true }) };
}

function longEnough({ sentences }: Reading): number[] {
  return sentences.flatMap(({ from, to }, at) => (to - from >= FEWEST_WORDS ? [at] : []));
}

function sentencesIn({ words }: Reading, span: Span): number[] {
  const first = words[firstWhere(words, word => word.end > span.start)]?.sentence ?? 0;
  const last = words[firstWhere(words, word => word.start >= span.end) - 1]?.sentence ?? first;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
}

function mostLikely(each: readonly Float32Array[], category: number): number {
  return each.reduce(
    (best, sure, at) => ((sure[category] ?? 0) > (each[best]?.[category] ?? 0) ? at : best),
    0,
  );
}

function spanOf({ words, sentences }: Reading, at: number): Span {
  const { from, to } = sentences[at] ?? { from: 0, to: 0 };
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
