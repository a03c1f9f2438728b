import { featuresOf, lookAt, MOST_FEATURES } from './features';
import type { Model } from './model';
import { BEGIN, GO_ON, OTHER, OTHER_ON, OUT, TAGS } from './tags';
import type { Tokens } from './tokens';

const NEVER = -1e9;
const features = new Int32Array(MOST_FEATURES);

export interface Tagged {
  tags: Uint8Array;
  /** How likely each token is part of a person's name. */
  scores: Float64Array;
}

/** The likeliest row of tags (Viterbi), and how likely each token's is (forward and backward). */
export function decodeTags(text: string, tokens: Tokens, model: Model): Tagged {
  const emit = emissions(text, tokens, model);
  const tags = likeliest(emit, model, tokens.count);
  const scores = new Float64Array(tokens.count);
  if (tags.includes(BEGIN)) likelihoods(emit, model, scores);
  return { tags, scores };
}

function emissions(text: string, tokens: Tokens, model: Model): Float64Array {
  const look = lookAt(text, tokens);
  const emit = new Float64Array(tokens.count * TAGS);
  for (let at = 0; at < tokens.count; at += 1) {
    const count = featuresOf(look, at, features);
    for (let place = 0; place < count; place += 1) {
      const number = model.numbers.get(features[place] ?? 0);
      if (number === 0) continue;
      for (let tag = 1; tag < TAGS; tag += 1) {
        emit[at * TAGS + tag] = (emit[at * TAGS + tag] ?? 0) + (model.weights[number * TAGS + tag] ?? 0);
      }
    }
  }
  return emit;
}

function likeliest(emit: Float64Array, { steps }: Model, count: number): Uint8Array {
  const from = new Uint8Array(count * TAGS);
  let before = new Float64Array(TAGS).fill(NEVER);
  before[OUT] = 0;
  let here = new Float64Array(TAGS);
  for (let at = 0; at < count; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      let best = NEVER * 2;
      for (let last = 0; last < TAGS; last += 1) {
        if (!mayFollow(last, tag)) continue;
        const sum = (before[last] ?? 0) + (at === 0 ? 0 : (steps[last * TAGS + tag] ?? 0));
        if (sum <= best) continue;
        best = sum;
        from[at * TAGS + tag] = last;
      }
      here[tag] = best + (emit[at * TAGS + tag] ?? 0);
    }
    [before, here] = [here, before];
  }
  const tags = new Uint8Array(count);
  let tag = before.indexOf(Math.max(...before));
  for (let at = count - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = from[at * TAGS + tag] ?? 0;
  }
  return tags;
}

function mayFollow(last: number, tag: number): boolean {
  if (tag === GO_ON) return last === BEGIN || last === GO_ON;
  if (tag === OTHER_ON) return last === OTHER || last === OTHER_ON;
  return true;
}

function likelihoods(emit: Float64Array, { moves }: Model, scores: Float64Array): void {
  const count = scores.length;
  const factors = emit.map(value => Math.exp(Math.min(value, 60)));
  const forward = new Float64Array(count * TAGS);
  const row = new Float64Array(TAGS);
  for (let at = 0; at < count; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = at === 0 ? 1 : 0;
      for (let last = 0; at > 0 && last < TAGS; last += 1) {
        into += (forward[(at - 1) * TAGS + last] ?? 0) * (moves[last * TAGS + tag] ?? 0);
      }
      row[tag] = into * (factors[at * TAGS + tag] ?? 0);
    }
    share(row);
    forward.set(row, at * TAGS);
  }
  let backward = new Float64Array(TAGS).fill(1);
  for (let at = count - 1; at >= 0; at -= 1) {
    for (let tag = 0; tag < TAGS; tag += 1) row[tag] = (forward[at * TAGS + tag] ?? 0) * (backward[tag] ?? 0);
    share(row);
    scores[at] = (row[BEGIN] ?? 0) + (row[GO_ON] ?? 0);
    const earlier = new Float64Array(TAGS);
    for (let last = 0; last < TAGS; last += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        earlier[last] =
          (earlier[last] ?? 0) +
          (moves[last * TAGS + tag] ?? 0) * (factors[at * TAGS + tag] ?? 0) * (backward[tag] ?? 0);
      }
    }
    share(earlier);
    backward = earlier;
  }
}

/** Makes its numbers add up to one. */
function share(row: Float64Array): void {
  let total = 0;
  for (let tag = 0; tag < TAGS; tag += 1) total += row[tag] ?? 0;
  for (let tag = 0; tag < TAGS; tag += 1) row[tag] = (row[tag] ?? 0) / total;
}
