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

/** A threshold is tried at each of these, from strict to loose. */
const STEPS = [
  ...Array.from({ length: 70 }, (_, at) => 0.99 - at * 0.01),
  0.27,
  0.25,
  0.2,
  0.15,
  0.1,
  0.05,
  0.02,
  0,
];
/** Being wrong about a post that must be held for something else costs less than holding one that needn't be. */
const WRONG_REASON = 0.15;

/** To begin with, the words of a rule are believed no sooner than a guess, but where a detector is trusted. */
const BELIEVED = 1;

interface Move {
  list: keyof Thresholds;
  category: number;
  to: number;
  found: number;
  held: number;
}

/** Posts, and the share of the clean ones among them that may be wrongly held. */
export interface Group {
  posts: readonly Weighed[];
  most: number;
}

/**
 * Loosens one threshold at a time, by the step that finds most for what it wrongly holds, until more clean posts of one group or
 * another would be wrongly held than may be.
 */
export function chooseThresholds(
  groups: readonly Group[],
  categories: number,
  isTrusted: (category: number) => boolean,
): Thresholds {
  const chosen = {
    alone: new Float32Array(categories).fill(2),
    said: Float32Array.from({ length: categories }, (_, category) => (isTrusted(category) ? 0 : BELIEVED)),
  };
  const worthATry = groups.map(({ posts }) => posts.filter(canBeRaised));
  for (;;) {
    const open = groups.map(({ posts, most }, at) => ({
      posts: (worthATry[at] ?? []).filter(post => !isRaised(post, post.isBreach, chosen)),
      budget: Math.floor((most - shareHeld(posts, chosen)) * posts.filter(post => !post.isBreach).length),
    }));
    const moves = movesFrom(open, chosen, categories);
    const best = moves.toSorted((a, b) => worth(b) - worth(a))[0];
    if (!best) return chosen;
    chosen[best.list][best.category] = best.to;
  }
}

/** Most posts are like nothing at all. */
function canBeRaised({ right, wrong, rightBySaid, wrongBySaid }: Weighed): boolean {
  return (
    [right, wrong].some(sure => sure.some(each => each >= LEAST.alone)) ||
    [rightBySaid, wrongBySaid].some(sure => sure.some(each => each > 0))
  );
}

function worth({ found, held }: Move): number {
  return found / (held + 0.5);
}

/** Posts that nothing is raised in yet, and how many clean ones may still be held. */
interface Open {
  posts: readonly Weighed[];
  budget: number;
}

function movesFrom(open: readonly Open[], chosen: Thresholds, categories: number): Move[] {
  const moves: Move[] = [];
  for (const list of ['alone', 'said'] as const)
    for (let category = 0; category < categories; category += 1) {
      const now = chosen[list][category] ?? 0;
      for (const to of STEPS) {
        if (to >= now || to < LEAST[list]) continue;
        const counts = open.map(({ posts, budget }) => ({ ...count(posts, list, category, to), budget }));
        if (counts.some(({ clean, budget }) => clean > Math.max(0, budget))) break;
        const [found, held] = [sum(counts.map(each => each.found)), sum(counts.map(each => each.held))];
        if (found > 0) moves.push({ list, category, to, found, held });
      }
    }
  return moves;
}

/** A guess alone needs this much: below it, ordinary posts that nobody labelled are held as well. With words it may be any. */
const LEAST = { alone: 0.4, said: 0 };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function count(open: readonly Weighed[], list: keyof Thresholds, category: number, to: number) {
  let [found, held, clean] = [0, 0, 0];
  for (const post of open) {
    const [right, wrong] = list === 'alone' ? [post.right, post.wrong] : [post.rightBySaid, post.wrongBySaid];
    const isWrong = reaches(wrong[category], to);
    if (post.isBreach) {
      if (reaches(right[category], to)) found += 1;
      if (isWrong) held += WRONG_REASON;
    } else if (isWrong) {
      held += 1;
      clean += 1;
    }
  }
  return { found, held, clean };
}

function reaches(sure: number | undefined, threshold: number): boolean {
  return sure !== undefined && sure > 0 && sure >= threshold;
}

/** Whether something is raised, rightly or wrongly. */
export function isRaised(post: Weighed, rightly: boolean, { alone, said }: Thresholds): boolean {
  const [sure, backed] = rightly ? [post.right, post.rightBySaid] : [post.wrong, post.wrongBySaid];
  return (
    backed.some((each, at) => reaches(each, said[at] ?? 0)) ||
    sure.some((each, at) => reaches(each, alone[at] ?? 2))
  );
}

export function shareHeld(posts: readonly Weighed[], thresholds: Thresholds): number {
  const clean = posts.filter(({ isBreach }) => !isBreach);
  return clean.filter(post => isRaised(post, false, thresholds)).length / Math.max(1, clean.length);
}
