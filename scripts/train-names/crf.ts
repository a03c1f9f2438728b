import { TAGS } from '@/src/engine/names/tags';
import { seeded, shuffle } from '../random';
import type { Example } from './examples';

export interface Settings {
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to nothing. */
  decay: number;
  /** How often a feature is left out of a reading, so that no one feature is relied on. */
  drop: number;
  seed: number;
}

export interface Trained {
  /** Weights of feature f and tag t at f * TAGS + t. */
  weights: Float64Array;
  /** From tag to tag, from * TAGS + to. */
  steps: Float64Array;
}

const SQUARES = 1e-3;

/** A linear-chain conditional random field, by stochastic gradient with a rate for each weight (AdaGrad). */
export function train(examples: readonly Example[], features: number, settings: Settings): Trained {
  const model = { weights: new Float64Array(features * TAGS), steps: new Float64Array(TAGS * TAGS) };
  const mean = { weights: new Float64Array(features * TAGS), steps: new Float64Array(TAGS * TAGS) };
  const state = {
    squares: new Float64Array(features * TAGS).fill(SQUARES),
    stepSquares: new Float64Array(TAGS * TAGS).fill(SQUARES),
    seen: countsOf(examples, features),
  };
  const random = seeded(settings.seed);
  const order = [...examples];
  const averagedFrom = settings.rounds >> 1;
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) learn(example, model, state, settings, random);
    if (round >= averagedFrom) addTo(mean, model);
  }
  const share = 1 / (settings.rounds - averagedFrom);
  return { weights: mean.weights.map(value => value * share), steps: mean.steps.map(value => value * share) };
}

interface State {
  squares: Float64Array;
  stepSquares: Float64Array;
  seen: Int32Array;
}

function learn(
  example: Example,
  model: Trained,
  state: State,
  settings: Settings,
  random: () => number,
): void {
  const { length, tags, offsets } = example;
  if (length === 0) return;
  const features = kept(example, settings.drop, random);
  const up = settings.drop > 0 ? 1 / (1 - settings.drop) : 1;
  const emit = new Float64Array(length * TAGS);
  for (let at = 0; at < length; at += 1) {
    for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place += 1) {
      const feature = features[place] ?? -1;
      if (feature < 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) {
        emit[at * TAGS + tag] =
          (emit[at * TAGS + tag] ?? 0) + up * (model.weights[feature * TAGS + tag] ?? 0);
      }
    }
  }
  const { marginals, pairs } = forwardBackward(emit, model.steps, length);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      const error = (tags[at] === tag ? 1 : 0) - (marginals[at * TAGS + tag] ?? 0);
      marginals[at * TAGS + tag] = error;
    }
    if (at > 0) {
      const pair = (tags[at - 1] ?? 0) * TAGS + (tags[at] ?? 0);
      pairs[pair] = (pairs[pair] ?? 0) + 1;
    }
  }
  for (let at = 0; at < length; at += 1) {
    for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place += 1) {
      const feature = features[place] ?? -1;
      if (feature < 0) continue;
      const decay = settings.decay / (state.seen[feature] ?? 1);
      for (let tag = 0; tag < TAGS; tag += 1) {
        const slot = feature * TAGS + tag;
        const weight = model.weights[slot] ?? 0;
        const slope = up * (marginals[at * TAGS + tag] ?? 0) - decay * weight;
        if (slope < 1e-5 && slope > -1e-5) continue;
        const square = (state.squares[slot] ?? 0) + slope * slope;
        state.squares[slot] = square;
        model.weights[slot] = weight + (settings.rate * slope) / Math.sqrt(square);
      }
    }
  }
  for (let pair = 0; pair < TAGS * TAGS; pair += 1) {
    const slope = pairs[pair] ?? 0;
    const square = (state.stepSquares[pair] ?? 0) + slope * slope;
    state.stepSquares[pair] = square;
    model.steps[pair] = (model.steps[pair] ?? 0) + (settings.rate * slope) / Math.sqrt(square);
  }
}

/** How likely each tag is at each place; and, negated, how often each step is expected. */
function forwardBackward(emit: Float64Array, steps: Float64Array, length: number) {
  const factors = new Float64Array(length * TAGS);
  const moves = steps.map(Math.exp);
  const forward = new Float64Array(length * TAGS);
  const backward = new Float64Array(length * TAGS).fill(1);
  for (let at = 0; at < length; at += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag += 1) most = Math.max(most, emit[at * TAGS + tag] ?? 0);
    for (let tag = 0; tag < TAGS; tag += 1)
      factors[at * TAGS + tag] = Math.exp((emit[at * TAGS + tag] ?? 0) - most);
    let total = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = at === 0 ? 1 : 0;
      if (at > 0)
        for (let from = 0; from < TAGS; from += 1)
          into += (forward[(at - 1) * TAGS + from] ?? 0) * (moves[from * TAGS + tag] ?? 0);
      const value = into * (factors[at * TAGS + tag] ?? 0);
      forward[at * TAGS + tag] = value;
      total += value;
    }
    for (let tag = 0; tag < TAGS; tag += 1)
      forward[at * TAGS + tag] = (forward[at * TAGS + tag] ?? 0) / total;
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    let total = 0;
    for (let from = 0; from < TAGS; from += 1) {
      let value = 0;
      for (let tag = 0; tag < TAGS; tag += 1) {
        value +=
          (moves[from * TAGS + tag] ?? 0) *
          (factors[(at + 1) * TAGS + tag] ?? 0) *
          (backward[(at + 1) * TAGS + tag] ?? 0);
      }
      backward[at * TAGS + from] = value;
      total += value;
    }
    for (let from = 0; from < TAGS; from += 1)
      backward[at * TAGS + from] = (backward[at * TAGS + from] ?? 0) / total;
  }
  const marginals = new Float64Array(length * TAGS);
  const pairs = new Float64Array(TAGS * TAGS);
  for (let at = 0; at < length; at += 1) {
    let total = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const value = (forward[at * TAGS + tag] ?? 0) * (backward[at * TAGS + tag] ?? 0);
      marginals[at * TAGS + tag] = value;
      total += value;
    }
    for (let tag = 0; tag < TAGS; tag += 1)
      marginals[at * TAGS + tag] = (marginals[at * TAGS + tag] ?? 0) / total;
    if (at === 0) continue;
    let pairTotal = 0;
    const here = new Float64Array(TAGS * TAGS);
    for (let from = 0; from < TAGS; from += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        const value =
          (forward[(at - 1) * TAGS + from] ?? 0) *
          (moves[from * TAGS + tag] ?? 0) *
          (factors[at * TAGS + tag] ?? 0) *
          (backward[at * TAGS + tag] ?? 0);
        here[from * TAGS + tag] = value;
        pairTotal += value;
      }
    }
    for (let pair = 0; pair < TAGS * TAGS; pair += 1)
      pairs[pair] = (pairs[pair] ?? 0) - (here[pair] ?? 0) / pairTotal;
  }
  return { marginals, pairs };
}

function kept({ features }: Example, drop: number, random: () => number): Int32Array {
  return drop === 0 ? features : features.map(feature => (random() < drop ? -1 : feature));
}

function countsOf(examples: readonly Example[], features: number): Int32Array {
  const counts = new Int32Array(features);
  for (const example of examples) {
    for (const feature of example.features) if (feature >= 0) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts;
}

function addTo(sum: Trained, model: Trained): void {
  for (let at = 0; at < sum.weights.length; at += 1)
    sum.weights[at] = (sum.weights[at] ?? 0) + (model.weights[at] ?? 0);
  for (let at = 0; at < sum.steps.length; at += 1)
    sum.steps[at] = (sum.steps[at] ?? 0) + (model.steps[at] ?? 0);
}
