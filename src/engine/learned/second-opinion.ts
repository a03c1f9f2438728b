import { overlaps } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import type { Match, Span } from '../types';
import { featuresOf } from './features';
import { type LearnedCategory, learnedCategories, WHOLE_POST } from './learned-categories';
import { decodeModel, type Model, probabilities } from './model';
import { SENTENCE_WEIGHTS } from './sentence-weights';

/** Whose detector a category's opinion is added to, where the two are not called alike. */
const OTHERWISE_CALLED: Readonly<Record<string, LearnedCategory>> = { 'business-matter': 'confidential' };

let model: Model | undefined;

/** Detectors, and beside what each finds by its words, what the classifier finds by likeness to posts it has learned from. */
export function withSecondOpinion(detectors: readonly Detector[]): readonly Detector[] {
  const opinions = perReading(reading => opinionsOn(reading, detectors));
  return detectors.map(detector => {
    const category = OTHERWISE_CALLED[detector.id] ?? learnedCategories.find(each => each === detector.id);
    if (!category) return detector;
    return {
      ...detector,
      detect: reading => {
        const said = detector.detect(reading);
        const more = (opinions(reading).get(category) ?? []).filter(
          ({ span }) => !said.some(match => overlaps(match.span, span)),
        );
        return more.length === 0 ? said : [...said, ...more].toSorted((a, b) => a.span.start - b.span.start);
      },
    };
  });
}

/** Sentences that are worded like those of a category, from its threshold on. */
function opinionsOn(reading: Reading, detectors: readonly Detector[]): Map<LearnedCategory, Match[]> {
  model ??= decodeModel(SENTENCE_WEIGHTS);
  const { thresholds } = model;
  const { sentences, post, whole } = featuresOf(reading, detectors);
  const found = new Map<LearnedCategory, Match[]>();
  const each = sentences.map(sentence =>
    probabilities(model ?? decodeModel(SENTENCE_WEIGHTS), sentence, post),
  );
  const all = probabilities(model, whole);
  learnedCategories.forEach((category, at) => {
    const least = thresholds[at] ?? 1;
    const isSure = (sure: number | undefined) => sure !== undefined && sure >= least;
    const matches =
      category === WHOLE_POST
        ? isSure(all[at])
          ? [match(mostLikely(each, at), all[at] ?? 0)]
          : []
        : each.flatMap((sure, sentence) => (isSure(sure[at]) ? [match(sentence, sure[at] ?? 0)] : []));
    if (matches.length > 0) found.set(category, matches);
  });
  return found;

  function match(sentence: number, sure: number): Match {
    return {
      span: spanOf(reading, sentence),
      because: `worded like posts that do (${Math.round(sure * 100)}% sure)`,
    };
  }
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
