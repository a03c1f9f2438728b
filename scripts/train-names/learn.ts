import { TAGS } from '@/src/engine/names/tags';
import { type Settings, type Trained, train } from './crf';
import { type Example, exampleOf } from './examples';
import { type Text, varied } from './vary';
import { writeModel } from './write-model';

export interface Plan extends Settings {
  /** Features seen less often are not learned. */
  least: number;
  /** How many are kept, by the size of their weights, to be learned once more on their own. */
  keep: number;
  /** Added to the beginning of a name, whatever the word: above zero finds more, and more that is none. */
  bias: number;
  /** How many of the lines with a name come again with other names, and of all lines without capitals. */
  swap: number;
  small: number;
  /** How often our own sentences come, each time with other names. */
  care: number;
}

/** Lines → the text of the model. */
export function learn(lines: readonly Text[], plan: Plan): string {
  const raw = varied(lines, plan).map(exampleOf);
  const common = featuresSeen(raw, plan.least);
  const first = train(numbered(raw, common), common.length, plan);
  const best = strongest(common, first, plan.keep);
  const second = train(numbered(raw, best), best.length, plan);
  return writeModel(best, second, plan.bias);
}

function featuresSeen(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([feature, count]) => (count >= least ? [feature] : []))
    .toSorted((a, b) => a - b);
}

function strongest(features: readonly number[], { weights }: Trained, keep: number): number[] {
  const strength = features.map((_, number) => {
    let most = 0;
    for (let tag = 1; tag < TAGS; tag += 1) {
      most = Math.max(most, Math.abs((weights[number * TAGS + tag] ?? 0) - (weights[number * TAGS] ?? 0)));
    }
    return most;
  });
  return features
    .map((feature, number) => ({ feature, strength: strength[number] ?? 0 }))
    .toSorted((a, b) => b.strength - a.strength || a.feature - b.feature)
    .slice(0, keep)
    .map(({ feature }) => feature)
    .toSorted((a, b) => a - b);
}

function numbered(examples: readonly Example[], features: readonly number[]): Example[] {
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  return examples.map(example => ({
    ...example,
    features: example.features.map(feature => numbers.get(feature) ?? -1),
  }));
}
