/** One post, as far as thresholds go. Per category: how sure the model is where raising it is right, and where it is wrong. */
export interface Weighed {
  isBreach: boolean;
  right: Float32Array;
  wrong: Float32Array;
  /** The same, where the words of a rule were found too; 1 where the model has no say. */
  rightBySaid: Float32Array;
  wrongBySaid: Float32Array;
}

/** From which probability on a category is found without the words of a rule, and with them. */
export interface Thresholds {
  alone: Float32Array;
  said: Float32Array;
}

const ALONE = [...Array.from({ length: 66 }, (_, at) => 0.3 + at * 0.01), 1];
const SAID = [
  0, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8,
];
const PASSES = 4;

/** The thresholds that find the most breaches while at most `most` of the clean posts are held. */
export function chooseThresholds(posts: readonly Weighed[], categories: number, most: number): Thresholds {
  let [cheap, dear] = [0.3, 80];
  let best = { alone: new Float32Array(categories).fill(1), said: new Float32Array(categories) };
  for (let halving = 0; halving < 10; halving += 1) {
    const price = Math.sqrt(cheap * dear);
    const chosen = thresholdsAt(posts, categories, price);
    if (shareHeld(posts, chosen) <= most) {
      best = chosen;
      dear = price;
    } else cheap = price;
  }
  return best;
}

function thresholdsAt(posts: readonly Weighed[], categories: number, price: number) {
  const chosen = { alone: new Float32Array(categories).fill(1), said: new Float32Array(categories) };
  for (let pass = 0; pass < PASSES; pass += 1)
    for (let category = 0; category < categories; category += 1) {
      const open = posts.filter(post => !isRaised(post, post.isBreach, chosen, category));
      const [alone, said] = bestFor(open, category, price);
      chosen.alone[category] = alone;
      chosen.said[category] = said;
    }
  return chosen;
}

/** Whether something is raised, rightly or wrongly, in any category but one. */
export function isRaised(post: Weighed, rightly: boolean, { alone, said }: Thresholds, but = -1): boolean {
  const [sure, supported] = rightly ? [post.right, post.rightBySaid] : [post.wrong, post.wrongBySaid];
  for (let at = 0; at < supported.length; at += 1) {
    if (at === but) continue;
    if ((supported[at] ?? 0) > 0 && (supported[at] ?? 0) >= (said[at] ?? 0)) return true;
    if ((sure[at] ?? 0) >= (alone[at] ?? 1)) return true;
  }
  return false;
}

function bestFor(posts: readonly Weighed[], category: number, price: number): [number, number] {
  let best: [number, number] = [1, 0.8];
  let most = Number.NEGATIVE_INFINITY;
  for (const said of SAID)
    for (const alone of ALONE) {
      if (alone < said) continue;
      let worth = 0;
      for (const { isBreach, right, wrong, rightBySaid, wrongBySaid } of posts) {
        if (isBreach && isIn(right, rightBySaid, category, alone, said)) worth += 1;
        if (isIn(wrong, wrongBySaid, category, alone, said)) worth -= isBreach ? 0.2 : price;
      }
      if (worth > most) [best, most] = [[alone, said], worth];
    }
  return best;
}

function isIn(
  sure: Float32Array,
  supported: Float32Array,
  category: number,
  alone: number,
  said: number,
): boolean {
  const backed = supported[category] ?? 0;
  return (sure[category] ?? 0) >= alone || (backed > 0 && backed >= said);
}

export function shareHeld(posts: readonly Weighed[], thresholds: Thresholds): number {
  const clean = posts.filter(({ isBreach }) => !isBreach);
  return clean.filter(post => isRaised(post, false, thresholds)).length / Math.max(1, clean.length);
}
