import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { written } from '@/src/engine/detectors';
import {
  learnedCategories,
  OF_WHOLE_POSTS,
  placeOf,
  weighedElsewhere,
} from '@/src/engine/learned/learned-categories';
import { builtInRulebook } from '@/src/packs/built-in';
import { judgePost } from '../bench-detection/judge-post';
import { type LabelledPost, linesOf } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { chooseThresholds, isRaised, shareHeld, type Thresholds, type Weighed } from './choose-thresholds';
import { encodeModel } from './encode';
import { type Example, exampleOf, examplesOfRules } from './examples';
import { type Item, type Learned, learn, Numbering } from './learn';
import { postsToLearnFrom } from './posts';

const OUT = 'src/engine/learned/sentence-weights.ts';
const SHARED = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');
const FOLDS = 4;
const LEAST_SEEN = 2;
const ORDINARY_OF_EACH = 1500;
const CATEGORIES = learnedCategories.length;
const WORK = placeOf('work-association');
const PROTECTED = placeOf('protected-speech');
const WHOLE = OF_WHOLE_POSTS.map(placeOf);
const MOST_CLEAN_HELD = 0.016;

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, only: { type: 'string' }, misses: { type: 'string' } },
});
const heads = learnedCategories.flatMap((category, at) =>
  !values.only || values.only.split(',').includes(category) ? [at] : [],
);

const posts = postsToLearnFrom();
const postExamples = posts.map(post => exampleOf(post));
const helpers = [...examplesOfRules(), ...ordinaryPosts().map(post => exampleOf(post))];
const examples = [...postExamples, ...helpers];
const numbering = new Numbering(
  examples.map(({ whole }) => whole.features),
  LEAST_SEEN,
);
const numbered = examples.map(each => ({
  ...each,
  sentences: each.sentences.map(one => ({
    ...one,
    size: one.features.length,
    features: numbering.numbered(one.features),
  })),
  whole: {
    ...each.whole,
    size: each.whole.features.length,
    features: numbering.numbered(each.whole.features),
  },
}));
console.log(`${posts.length} posts, ${helpers.length} more texts, ${numbering.keys.length} features`);

const { weighed, sureOfProtected } = crossValidate();
const thresholds = chooseThresholds(weighed, CATEGORIES, MOST_CLEAN_HELD, category =>
  weighedElsewhere.some(each => placeOf(each) === category),
);
thresholds.alone[PROTECTED] = protectedFrom(sureOfProtected);
thresholds.said[PROTECTED] = 0;
report(weighed, thresholds);
if (!values['dry-run']) {
  const learned = learnedCategories.map((_, category) =>
    learn(
      itemsOf(category, () => true),
      numbering.keys.length,
      category,
    ),
  );
  const text = encodeModel(learned, numbering.keys, thresholds);
  writeFileSync(
    OUT,
    `/** Made by \`npm run train:sentences\`; docs/detection.md says of what. */\nexport const SENTENCE_WEIGHTS =\n  '${text}';\n`,
  );
  console.log(
    `${OUT}: ${(text.length / 1024).toFixed(0)} kB, ${learned.reduce((sum, { weights }) => sum + weights.filter(weight => weight !== 0).length, 0)} weights`,
  );
}

function ordinaryPosts(): LabelledPost[] {
  const line = z.object({ id: z.string(), text: z.string() });
  const sites = ['x', 'facebook', 'linkedin', 'instagram'] as const;
  const packs = ['ageukcap', 'allsorts', 'care-provider', 'ims'] as const;
  const files = ['ner_btc', 'ner_wnut17', 'ner_tweebank', 'ordinary_nhs_feedback'].map(name =>
    path.join(SHARED, 'eval', `${name}.jsonl`),
  );
  const missing = files.find(file => !existsSync(file));
  if (missing) throw new Error(`${missing} is needed to learn from, and is not there`);
  return files.flatMap(file =>
    linesOf(file)
      .map(each => line.parse(JSON.parse(each)))
      .filter(({ id }) => !isSetAside(id))
      .slice(0, ORDINARY_OF_EACH)
      .map(({ id, text }, at) => ({
        id,
        text: text === '' ? '.' : text,
        pack: packs[at % 4] ?? 'ims',
        role: at % 5 === 0 ? ('authorised' as const) : ('personal' as const),
        site: sites[at % 4] ?? 'x',
        surface: at % 3 === 0 ? ('comment' as const) : ('post' as const),
        must: [],
        may: [],
      })),
  );
}

type Numbered = (typeof numbered)[number];

function itemsOf(category: number, isWanted: (example: Example, at: number) => boolean): Item[] {
  const items: Item[] = [];
  numbered.forEach((example, at) => {
    if (!isWanted(example, at)) return;
    const parts = WHOLE.includes(category) ? [example.whole] : example.sentences;
    for (const { features, size, lesson } of parts) {
      const say = lesson[category] ?? 0;
      if (say !== 0) items.push({ features, size, isOne: say > 0, weight: example.weight });
    }
  });
  return items;
}

/** Each post judged by models that have not seen it, and by the words of the rules. */
function crossValidate(): { weighed: Weighed[]; sureOfProtected: number[] } {
  const sure = numbered
    .slice(0, posts.length)
    .map(({ sentences }) => sentences.map(() => new Float32Array(CATEGORIES)));
  const sureOfWhole = posts.map(() => new Float32Array(CATEGORIES));
  for (let fold = 0; fold < FOLDS; fold += 1)
    for (const category of heads) {
      const model = learn(
        itemsOf(category, (_, at) => at >= posts.length || at % FOLDS !== fold),
        numbering.keys.length,
        category,
      );
      for (let at = fold; at < posts.length; at += FOLDS) {
        const example = numbered[at];
        if (!example) continue;
        const whole = sureOfWhole[at];
        if (WHOLE.includes(category) && whole) whole[category] = sureOf(example.whole, model);
        example.sentences.forEach((sentence, index) => {
          const row = sure[at]?.[index];
          if (row && !WHOLE.includes(category)) row[category] = sureOf(sentence, model);
        });
      }
    }
  return {
    weighed: posts.map((post, at) =>
      weigh(post, numbered[at] ?? fail(), sure[at] ?? [], sureOfWhole[at] ?? new Float32Array()),
    ),
    sureOfProtected: sureOfWhole.map(row => row[PROTECTED] ?? 0),
  };
}

/** The lowest threshold that lets through at most four in a hundred of the posts that only sound protected, and one in two hundred of other breaches. */
function protectedFrom(sure: readonly number[]): number {
  const alike = sure.filter(
    (_, at) => posts[at]?.protected === 'look-alike' && (posts[at]?.must.length ?? 0) > 0,
  );
  const others = sure.filter(
    (_, at) => posts[at]?.protected === undefined && (posts[at]?.must.length ?? 0) > 0,
  );
  const steps = Array.from({ length: 95 }, (_, at) => 0.05 + at * 0.01);
  const share = (list: readonly number[], from: number) =>
    list.filter(each => each >= from).length / Math.max(1, list.length);
  const from = steps.find(step => share(alike, step) <= 0.04 && share(others, step) <= 0.005) ?? 1;
  const free = sure.filter((_, at) => posts[at]?.protected === 'yes');
  console.log(
    `protected from ${from.toFixed(2)}: ${percent(share(free, from) * 1000, 1000)} of those that are, ${percent(share(alike, from) * 1000, 1000)} of look-alikes, ${percent(share(others, from) * 1000, 1000)} of other breaches`,
  );
  return from;
}

function weigh(
  post: LabelledPost,
  example: Numbered,
  sure: readonly Float32Array[],
  whole: Float32Array,
): Weighed {
  const weighed: Weighed = {
    isBreach: post.must.length > 0,
    right: new Float32Array(CATEGORIES),
    wrong: new Float32Array(CATEGORIES),
    rightBySaid: new Float32Array(CATEGORIES + 1),
    wrongBySaid: new Float32Array(CATEGORIES + 1),
  };
  const must = new Set(post.must.map(({ category }) => category));
  const isAllowed = (category: string) => must.has(category) || post.may.includes(category);
  const raise = (list: Float32Array, category: number, value: number) => {
    list[category] = Math.max(list[category] ?? 0, value);
  };
  for (const category of heads) {
    const name = learnedCategories[category] ?? '';
    if (category === PROTECTED) continue;
    if (category === WORK) {
      if (post.role === 'authorised' || post.pack === 'ims') continue;
      if (must.has('missing-disclaimer')) raise(weighed.right, category, whole[category] ?? 0);
      else if (!isAllowed('missing-disclaimer')) raise(weighed.wrong, category, whole[category] ?? 0);
      continue;
    }
    example.sentences.forEach(({ lesson }, at) => {
      const value = sure[at]?.[category] ?? 0;
      if (must.has(name) && (lesson[category] ?? 0) > 0) raise(weighed.right, category, value);
      else if (!isAllowed(name)) raise(weighed.wrong, category, value);
    });
  }
  const {
    findings,
    must: found,
    wrong,
  } = judgePost(post, { ...builtInRulebook(post.pack), detectors: written });
  const named = findings.some(({ category }) => category === 'org-reference');
  const raised = [
    ...[...found]
      .filter(([, isFound]) => isFound)
      .map(([category]) => ({ category, list: weighed.rightBySaid })),
    ...wrong.map(category => ({ category, list: weighed.wrongBySaid })),
  ];
  for (const { category, list } of raised) {
    const isOfWork = category === 'missing-disclaimer' || category === 'work-association';
    const at = isOfWork ? WORK : placeOf(category);
    if (at < 0 || (isOfWork && named)) raise(list, CATEGORIES, 1);
    else if (isOfWork) raise(list, at, Math.max(0.001, whole[at] ?? 0));
    else
      for (const { span } of findings.filter(finding => finding.category === category))
        example.sentences.forEach((sentence, index) => {
          const isHere = span.end === 0 || (sentence.span.start < span.end && span.start < sentence.span.end);
          if (isHere) raise(list, at, Math.max(0.001, sure[index]?.[at] ?? 0));
        });
  }
  return weighed;
}

function sureOf(
  { features, size }: { features: Uint32Array; size: number },
  { weights, bias }: Learned,
): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return 1 / (1 + Math.exp(-((sum * 4) / Math.sqrt(size + 1) + bias)));
}

function report(all: readonly Weighed[], chosen: Thresholds): void {
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
  for (const at of heads) {
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

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}

function fail(): never {
  throw new Error('a post without an example');
}
