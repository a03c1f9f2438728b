import { learnedCategories } from '@/src/engine/learned/learned-categories';
import { isRaised, shareHeld, type Thresholds, type Weighed } from './choose-thresholds';
import { percent } from './percent';

const CATEGORIES = learnedCategories.length;

/** What the thresholds find of the posts, each judged by a model that has not seen it. */
export function report(all: readonly Weighed[], chosen: Thresholds): void {
  const none = { alone: new Float32Array(CATEGORIES).fill(2), said: new Float32Array(CATEGORIES + 1) };
  for (const [name, thresholds] of [
    ['by the words of rules', none],
    ['with the model', chosen],
  ] as const) {
    const breaches = all.filter(({ isBreach }) => isBreach);
    const right = breaches.filter(post => isRaised(post, true, thresholds)).length;
    console.log(
      `${name}: right ${percent(right, breaches.length)}, clean wrongly held ${percent(shareHeld(all, thresholds) * 1000, 1000)}`,
    );
  }
  for (let at = 0; at < CATEGORIES; at += 1) {
    const [alone, said] = [chosen.alone[at] ?? 1, chosen.said[at] ?? 0];
    const meets = (sure: Float32Array, backed: Float32Array) =>
      (sure[at] ?? 0) >= alone || ((backed[at] ?? 0) > 0 && (backed[at] ?? 0) >= said);
    const asked = all.filter(({ right }) => (right[at] ?? 0) > 0);
    const found = asked.filter(({ right, rightBySaid }) => meets(right, rightBySaid)).length;
    const wrong = all.filter(({ wrong, wrongBySaid }) => meets(wrong, wrongBySaid)).length;
    console.log(
      `  ${(learnedCategories[at] ?? '').padEnd(22)} ${alone.toFixed(2)} alone, ${said.toFixed(2)} with words: ${found} of ${asked.length}, wrong ${wrong}`,
    );
  }
}
