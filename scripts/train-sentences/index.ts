import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  learnedCategories,
  OF_WHOLE_POSTS,
  placeOf,
  weighedElsewhere,
} from '@/src/engine/learned/learned-categories';
import { chooseThresholds, shareHeld } from './choose-thresholds';
import { encodeModel } from './encode';
import { exampleOf, examplesOfRules } from './examples';
import { knownAsProtected } from './known-as-protected';
import { type Item, type Learned, learn, Numbering, sureOf } from './learn';
import { ordinaryPosts } from './ordinary-posts';
import { postsToLearnFrom } from './posts';
import { report } from './report';
import { type Sure, weighPost } from './weigh-post';

const OUT = 'src/engine/learned/sentence-weights.ts';
const FOLDS = 4;
/** In how many texts a feature must be. */
const LEAST_SEEN = 2;
/** Of the clean posts of the corpus, most of them look-alikes; and of what people post anyway. */
const MOST_CLEAN_HELD = 0.016;
const MOST_ORDINARY_HELD = 0.004;
/** Weights are rounded when they are written down. */
const ROUNDED = 0.9;
const CATEGORIES = learnedCategories.length;
const PROTECTED = placeOf('protected-speech');
const WHOLE = OF_WHOLE_POSTS.map(placeOf);

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });

const posts = postsToLearnFrom();
/** Each is judged by a model that has not seen it; the examples of rules, which come after them, are learned by every model. */
const judged = [...posts, ...ordinaryPosts()];
const examples = [...judged.map(post => exampleOf(post)), ...examplesOfRules()];
const numbering = new Numbering(
  examples.map(({ whole }) => whole.features),
  LEAST_SEEN,
);
const numbered = examples.map(example => ({
  ...example,
  sentences: example.sentences.map(number),
  whole: number(example.whole),
}));
console.log(
  `${posts.length} posts, ${examples.length - posts.length} more texts, ${numbering.keys.length} features`,
);

const sure = crossValidate();
const all = judged.map((post, at) => weighPost(post, numbered[at] ?? fail(), sure[at] ?? fail()));
const weighed = all.slice(0, posts.length);
const ordinary = all.slice(posts.length);
const thresholds = chooseThresholds(
  [
    { posts: weighed, most: MOST_CLEAN_HELD },
    { posts: ordinary, most: MOST_ORDINARY_HELD },
  ],
  CATEGORIES,
  category => weighedElsewhere.some(each => placeOf(each) === category),
);
const free = knownAsProtected(
  posts,
  sure.slice(0, posts.length).map(({ whole }) => whole[PROTECTED] ?? 0),
);
thresholds.alone[PROTECTED] = free.alone;
thresholds.said[PROTECTED] = free.said;
report(weighed, thresholds);
console.log(`ordinary posts held: ${(shareHeld(ordinary, thresholds) * 1000).toFixed(1)} in 1,000`);
if (!values['dry-run']) write();

function number<Part extends { features: Uint32Array }>(part: Part): Part & { size: number } {
  return { ...part, size: part.features.length, features: numbering.numbered(part.features) };
}

function itemsOf(category: number, isWanted: (at: number) => boolean): Item[] {
  const items: Item[] = [];
  numbered.forEach((example, at) => {
    if (!isWanted(at)) return;
    const parts = WHOLE.includes(category) ? [example.whole] : example.sentences;
    for (const { features, size, lesson } of parts) {
      const say = lesson[category] ?? 0;
      if (say !== 0) items.push({ features, size, isOne: say > 0, weight: example.weight });
    }
  });
  return items;
}

/** For each post, what models say that have learned from three quarters of the others. */
function crossValidate(): Sure[] {
  const all = numbered.slice(0, judged.length).map(example => ({
    example,
    sentences: example.sentences.map(() => new Float32Array(CATEGORIES)),
    whole: new Float32Array(CATEGORIES),
  }));
  for (let fold = 0; fold < FOLDS; fold += 1)
    for (let category = 0; category < CATEGORIES; category += 1) {
      const model = learn(
        itemsOf(category, at => at >= judged.length || at % FOLDS !== fold),
        numbering.keys.length,
        category,
      );
      for (const { example, sentences, whole } of all.filter((_, at) => at % FOLDS === fold)) {
        if (WHOLE.includes(category)) whole[category] = sureOf(example.whole, model);
        else
          example.sentences.forEach((sentence, at) => {
            const row = sentences[at];
            if (row) row[category] = sureOf(sentence, model);
          });
      }
    }
  return all;
}

function write(): void {
  const learned = learnedCategories.map((_, category) =>
    learn(
      itemsOf(category, () => true),
      numbering.keys.length,
      category,
    ),
  );
  believeExamples(learned);
  const text = encodeModel(learned, numbering.keys, thresholds);
  const made = '/** Made by `npm run train:sentences`; docs/detection.md says of what. */';
  writeFileSync(OUT, `${made}\nexport const SENTENCE_WEIGHTS =\n  '${text}';\n`);
  console.log(`${OUT}: ${(text.length / 1024).toFixed(0)} kB`);
}

/** What a manager wrote down as an example must come out: where words find it, they are believed. */
function believeExamples(learned: readonly Learned[]): void {
  for (const { sentences, whole } of numbered.slice(judged.length))
    for (let category = 0; category < CATEGORIES; category += 1) {
      const parts = WHOLE.includes(category) ? [whole] : sentences;
      const shown = parts.filter(({ lesson }) => lesson[category] === 1);
      const model = learned[category];
      if (shown.length === 0 || !model) continue;
      const sure = Math.max(...shown.map(sentence => sureOf(sentence, model)));
      thresholds.said[category] = Math.min(thresholds.said[category] ?? 0, sure * ROUNDED);
    }
}

function fail(): never {
  throw new Error('a post without an example');
}
