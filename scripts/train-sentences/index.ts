import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { written } from '@/src/engine/detectors';
import { learnedCategories, WHOLE_POST } from '@/src/engine/learned/learned-categories';
import { builtInRulebook } from '@/src/packs/built-in';
import { judgePost } from '../bench-detection/judge-post';
import { type LabelledPost, linesOf, readLabelledPosts } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { chooseThresholds, shareHeld, type Weighed } from './choose-thresholds';
import { encodeModel } from './encode';
import { type Example, exampleOf, examplesOfRules } from './examples';
import { type Item, type Learned, learn, Numbering } from './learn';

const OUT = 'src/engine/learned/sentence-weights.ts';
const SHARED = path.resolve(process.env.SECOND_LOOK_SHARED ?? '../shared');
const FOLDS = 4;
const LEAST_SEEN = 2;
const ORDINARY_OF_EACH = 1500;
const WHOLE = learnedCategories.indexOf(WHOLE_POST);
const MOST_CLEAN_HELD = Number(process.env.MOST_HELD ?? 0.015);

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, only: { type: 'string' }, misses: { type: 'string' } },
});
const heads = learnedCategories.flatMap((category, at) =>
  !values.only || values.only.split(',').includes(category) ? [at] : [],
);

const posts = readLabelledPosts('tests/corpus/posts.jsonl').filter(({ id }) => !isSetAside(id));
const postExamples = posts.map(post => exampleOf(post));
const helpers = [...examplesOfRules(), ...ordinaryPosts().map(post => exampleOf(post))];
const examples = [...postExamples, ...helpers];
const numbering = new Numbering(examples.map(({ whole }) => whole.features), LEAST_SEEN);
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

const weighed = crossValidate();
const thresholds = chooseThresholds(weighed, learnedCategories.length, MOST_CLEAN_HELD);
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
    const parts = category === WHOLE ? [example.whole] : example.sentences;
    for (const { features, size, lesson } of parts) {
      const say = lesson[category] ?? 0;
      if (say !== 0) items.push({ features, size, isOne: say > 0, weight: example.weight });
    }
  });
  return items;
}

function crossValidate(): Weighed[] {
  const right = posts.map(() => new Float32Array(learnedCategories.length));
  const wrong = posts.map(() => new Float32Array(learnedCategories.length));
  for (let fold = 0; fold < FOLDS; fold += 1)
    for (const category of heads) {
      const model = learn(
        itemsOf(category, (_, at) => at >= posts.length || at % FOLDS !== fold),
        numbering.keys.length,
        category,
      );
      posts.forEach((post, at) => {
        if (at % FOLDS !== fold) return;
        const example = numbered[at];
        if (example) weigh(post, example, category, model, right[at], wrong[at]);
      });
    }
  return posts.map((post, at) => {
    const judged = judgePost(post, { ...builtInRulebook(post.pack), detectors: written });
    return {
      right: right[at] ?? new Float32Array(),
      wrong: wrong[at] ?? new Float32Array(),
      isBreach: post.must.length > 0,
      rightByRules: [...judged.must.values()].includes(true),
      wrongByRules: judged.wrong.length > 0,
    };
  });
}

function weigh(
  post: LabelledPost,
  example: Numbered,
  category: number,
  model: Learned,
  right?: Float32Array,
  wrong?: Float32Array,
): void {
  if (!right || !wrong) return;
  const must = new Set(post.must.map(each => each.category));
  if (category === WHOLE) {
    if (post.role === 'authorised' || post.pack === 'ims') return;
    const sure = sureOf(example.whole, model);
    if (must.has('missing-disclaimer') || (post.pack === 'allsorts' && must.has('work-association')))
      right[category] = sure;
    else if (!post.may.includes('missing-disclaimer')) wrong[category] = sure;
    return;
  }
  const name = learnedCategories[category] ?? '';
  for (const sentence of example.sentences) {
    const sure = sureOf(sentence, model);
    if (must.has(name)) {
      if ((sentence.lesson[category] ?? 0) > 0) right[category] = Math.max(right[category] ?? 0, sure);
    } else if (!post.may.includes(name)) wrong[category] = Math.max(wrong[category] ?? 0, sure);
  }
}

function sureOf(
  { features, size }: { features: Uint32Array; size: number },
  { weights, bias }: Learned,
): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return 1 / (1 + Math.exp(-((sum * 4) / Math.sqrt(size + 1) + bias)));
}

function report(all: readonly Weighed[], chosen: Float32Array): void {
  const breaches = all.filter(({ isBreach }) => isBreach);
  const clean = all.filter(({ isBreach }) => !isBreach);
  const isFound = ({ right }: Weighed) => right.some((sure, at) => sure >= (chosen[at] ?? 1));
  const isHeld = ({ wrong }: Weighed) => wrong.some((sure, at) => sure >= (chosen[at] ?? 1));
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  console.log(
    `by words alone: right ${percent(breaches.filter(each => each.rightByRules).length, breaches.length)}, clean wrong ${percent(clean.filter(each => each.wrongByRules).length, clean.length)}`,
  );
  console.log(
    `by the model alone: right ${percent(breaches.filter(isFound).length, breaches.length)}, clean wrong ${percent(clean.filter(isHeld).length, clean.length)}`,
  );
  console.log(
    `both: right ${percent(breaches.filter(each => each.rightByRules || isFound(each)).length, breaches.length)}, clean wrong ${percent(clean.filter(each => each.wrongByRules || isHeld(each)).length, clean.length)} (model adds ${percent(shareHeld(all, chosen) * 1000, 1000)})`,
  );
  for (const at of heads) {
    const ones = breaches
      .filter((_, index) => index >= 0 && true)
      .filter(({ right }) => (right[at] ?? 0) > 0);
    const found = ones.filter(({ right }) => (right[at] ?? 0) >= (chosen[at] ?? 1)).length;
    const bad = all.filter(({ wrong }) => (wrong[at] ?? 0) >= (chosen[at] ?? 1)).length;
    console.log(
      `  ${(learnedCategories[at] ?? '').padEnd(22)} from ${(chosen[at] ?? 1).toFixed(2)}: ${found} of ${ones.length}, wrong ${bad}`,
    );
  }
}
