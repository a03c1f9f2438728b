/** One post, as far as thresholds go: per category how sure the model is where it would be right, and where it would be wrong. */
export interface Weighed {
  right: Float32Array;
  wrong: Float32Array;
  isBreach: boolean;
  /** Found, or wrongly held, by words alone. */
  rightByRules: boolean;
  wrongByRules: boolean;
}

const CANDIDATES = Array.from({ length: 70 }, (_, at) => 0.3 + at * 0.01);
const PASSES = 3;

/** The thresholds that find the most breaches while at most `most` of the clean posts are held by the model alone. */
export function chooseThresholds(posts: readonly Weighed[], categories: number, most: number): Float32Array {
  let [cheap, dear] = [0.5, 60];
  let best: Float32Array = new Float32Array(categories).fill(1);
  for (let halving = 0; halving < 12; halving += 1) {
    const price = Math.sqrt(cheap * dear);
    const chosen = thresholdsAt(posts, categories, price);
    if (shareHeld(posts, chosen) <= most) {
      best = chosen;
      dear = price;
    } else cheap = price;
  }
  return best;
}

function thresholdsAt(posts: readonly Weighed[], categories: number, price: number): Float32Array {
  const chosen = new Float32Array(categories).fill(1);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (let category = 0; category < categories; category += 1) {
      const open = posts.filter(post => !isSettled(post, chosen, category));
      chosen[category] = bestFor(open, category, price);
    }
  return chosen;
}

/** What the other categories find already, right or wrong, this one need not. */
function isSettled(post: Weighed, chosen: Float32Array, but: number): boolean {
  if (post.isBreach ? post.rightByRules : post.wrongByRules) return true;
  const sure = post.isBreach ? post.right : post.wrong;
  return sure.some((each, category) => category !== but && each >= (chosen[category] ?? 1));
}

function bestFor(posts: readonly Weighed[], category: number, price: number): number {
  let best = 1;
  let most = 0;
  for (const threshold of CANDIDATES) {
    let worth = 0;
    for (const { isBreach, right, wrong } of posts) {
      if (isBreach && (right[category] ?? 0) >= threshold) worth += 1;
      if ((wrong[category] ?? 0) >= threshold) worth -= isBreach ? 0.3 : price;
    }
    if (worth > most) [best, most] = [threshold, worth];
  }
  return best;
}

export function shareHeld(posts: readonly Weighed[], thresholds: Float32Array): number {
  const clean = posts.filter(({ isBreach, wrongByRules }) => !isBreach && !wrongByRules);
  const held = clean.filter(({ wrong }) =>
    wrong.some((sure, category) => sure >= (thresholds[category] ?? 1)),
  );
  return held.length / Math.max(1, posts.filter(({ isBreach }) => !isBreach).length);
}
