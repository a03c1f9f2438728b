import { evenOut } from '@/src/policy-text/model';
import { seeded, shuffle } from '../random';
import type { Lesson } from './lessons';

/** For each label a weight by feature, and what stands before any is seen. */
export interface Learned {
  weights: Map<number, Float64Array>;
  bias: Float64Array;
}

const ROUNDS = 15;
const RATE = 0.25;
const L2 = 0.3;
const POSITIVES = 2;
const SEED = 7;

/** What is handed out has room for so many weights. */
const MOST_WEIGHTS = 4000;

/** Logistic regression for each label by itself; then again with only the weights that said the most. */
export function learn(lessons: readonly Lesson[], count: number): Learned {
  const features = commonFeatures(lessons);
  const first = rounds(lessons, count, features, () => true);
  const times = new Map<number, number>();
  for (const { features: all } of lessons)
    for (const feature of all) times.set(feature, (times.get(feature) ?? 0) + 1);
  /** What stands in many clauses says more than its weight. */
  const says = (feature: number, weight: number) => Math.abs(weight) * Math.sqrt(times.get(feature) ?? 0);
  const sizes = Float64Array.from(
    [...first.weights].flatMap(([feature, row]) => [...row].map(weight => says(feature, weight))),
  ).sort();
  const least = sizes[Math.max(0, sizes.length - MOST_WEIGHTS)] ?? 0;
  return rounds(
    lessons,
    count,
    features,
    (feature, label) => says(feature, first.weights.get(feature)?.[label] ?? 0) >= least,
  );
}

/** With a step of its own for each weight (Adagrad). */
function rounds(
  lessons: readonly Lesson[],
  count: number,
  features: readonly number[],
  isKept: (feature: number, label: number) => boolean,
): Learned {
  const rows = features.map(feature => ({
    feature,
    weights: new Float64Array(count),
    squares: new Float64Array(count),
    kept: Array.from({ length: count }, (_, label) => label).filter(label => isKept(feature, label)),
  }));
  const known = new Map(rows.filter(({ kept }) => kept.length > 0).map(row => [row.feature, row]));
  const bias = new Float64Array(count).fill(-2);
  const biasSquares = new Float64Array(count).fill(1);
  const order = [...lessons];
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const each of order) step(each);
  }
  return { weights: new Map([...known].map(([feature, row]) => [feature, row.weights])), bias };

  function step({ features: all, labels, weight }: Lesson): void {
    const own = all.flatMap(feature => known.get(feature) ?? []);
    const value = evenOut(own.length);
    const sums = Float64Array.from(bias);
    for (const { weights, kept } of own)
      for (const label of kept) sums[label] = (sums[label] ?? 0) + (weights[label] ?? 0) * value;
    const errors = sums.map(
      (sum, label) =>
        (1 / (1 + Math.exp(-sum)) - (labels.has(label) ? 1 : 0)) *
        weight *
        (labels.has(label) ? POSITIVES : 1),
    );
    for (const row of own)
      for (const label of row.kept) move(row.weights, row.squares, label, (errors[label] ?? 0) * value);
    errors.forEach((error, label) => {
      biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
      bias[label] = (bias[label] ?? 0) - (RATE * error) / Math.sqrt(biasSquares[label] ?? 1);
    });
  }
}

function move(weights: Float64Array, squares: Float64Array, label: number, gradient: number): void {
  const pull = gradient + L2 * (weights[label] ?? 0);
  squares[label] = (squares[label] ?? 0) + pull * pull;
  weights[label] = (weights[label] ?? 0) - (RATE * pull) / Math.sqrt((squares[label] ?? 0) + 1e-8);
}

/** What one clause alone has says nothing of others. */
function commonFeatures(lessons: readonly Lesson[]): number[] {
  const times = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times].filter(([, seen]) => seen >= 2).map(([feature]) => feature);
}
