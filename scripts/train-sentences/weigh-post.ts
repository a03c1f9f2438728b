import { written } from '@/src/engine/detectors';
import { FEWEST_WORDS, learnedCategories, placeOf } from '@/src/engine/learned/learned-categories';
import { builtInRulebook } from '@/src/packs/built-in';
import { judgePost } from '../bench-detection/judge-post';
import type { LabelledPost } from '../labelled-post';
import type { Weighed } from './choose-thresholds';
import { type Example, isExcused } from './examples';

const CATEGORIES = learnedCategories.length;
const WORK = placeOf('work-association');
const PROTECTED = placeOf('protected-speech');

/** How sure a model that hasn't seen a post is of each of its sentences, and of the whole. */
export interface Sure {
  sentences: readonly Float32Array[];
  whole: Float32Array;
}

type List = Float32Array;

export function weighPost(post: LabelledPost, example: Example, sure: Sure): Weighed {
  const weighed: Weighed = {
    isBreach: post.must.length > 0,
    right: new Float32Array(CATEGORIES),
    wrong: new Float32Array(CATEGORIES),
    rightBySaid: new Float32Array(CATEGORIES + 1),
    wrongBySaid: new Float32Array(CATEGORIES + 1),
  };
  weighGuesses(weighed, post, example, sure);
  weighWords(weighed, post, example, sure);
  return weighed;
}

function weighGuesses({ right, wrong }: Weighed, post: LabelledPost, example: Example, sure: Sure): void {
  const must = new Set(post.must.map(({ category }) => category));
  const isAllowed = (category: string) => must.has(category) || isExcused(post, category);
  learnedCategories.forEach((name, category) => {
    if (category === PROTECTED) return;
    if (category === WORK) {
      if (post.role === 'authorised' || post.pack === 'ims') return;
      const list = must.has('missing-disclaimer')
        ? right
        : isAllowed('missing-disclaimer')
          ? undefined
          : wrong;
      if (list) raise(list, category, sure.whole[category]);
      return;
    }
    example.sentences.forEach(({ lesson, words }, at) => {
      if (words < FEWEST_WORDS) return;
      const value = sure.sentences[at]?.[category];
      if (must.has(name) && (lesson[category] ?? 0) > 0) raise(right, category, value);
      else if (!isAllowed(name)) raise(wrong, category, value);
    });
  });
}

/** The same, where the words of rules find something; where the model has no say, in a place of their own. */
function weighWords(weighed: Weighed, post: LabelledPost, example: Example, sure: Sure): void {
  const judged = judgePost(post, { ...builtInRulebook(post.pack), detectors: written });
  const isNamed = judged.findings.some(({ category }) => category === 'org-reference');
  const found = [...judged.must].flatMap(([category, isFound]) => (isFound ? [category] : []));
  for (const category of found) put(weighed.rightBySaid, category);
  for (const category of judged.wrong) put(weighed.wrongBySaid, category);

  function put(list: List, category: string): void {
    const isOfWork = category === 'missing-disclaimer' || category === 'work-association';
    const at = isOfWork ? WORK : placeOf(category);
    if (at < 0 || (isOfWork && isNamed)) raise(list, CATEGORIES, 1);
    else if (isOfWork) raise(list, at, Math.max(LEAST, sure.whole[at] ?? 0));
    else
      for (const { span } of judged.findings.filter(finding => finding.category === category))
        example.sentences.forEach((sentence, index) => {
          const isHere = span.end === 0 || (sentence.span.start < span.end && span.start < sentence.span.end);
          if (isHere) raise(list, at, Math.max(LEAST, sure.sentences[index]?.[at] ?? 0));
        });
  }
}

/** Words were found, however unlikely the model thinks it. */
const LEAST = 0.001;

function raise(list: List, category: number, value = 0): void {
  list[category] = Math.max(list[category] ?? 0, value);
}
