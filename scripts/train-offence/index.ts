import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GREATEST, KEY_BITS, SCALE, WEIGHT_BITS } from '@/src/engine/learned/model';
import { BitWriter } from '../bit-writer';
import { type Item, type Learned, learn, Numbering } from '../train-sentences/learn';
import { type Lesson, lessons } from './lessons';

const OUT = 'src/engine/offence/weights.ts';
const LEAST_SEEN = 3;
const SEED = 11;
const FOLDS = 5;
const THRESHOLD = 0.9;

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, misses: { type: 'string' } } });

const all = lessons();
const numbering = new Numbering(
  all.map(({ features }) => features),
  LEAST_SEEN,
);
const items = all.map(({ features, isOne, weight }) => ({
  features: numbering.numbered(features),
  size: features.length,
  isOne,
  weight,
}));
console.log(`${all.length} lessons, ${numbering.keys.length} features`);

report(crossValidate());
if (!values['dry-run']) {
  const text = encode(learn(items, numbering.keys.length, SEED));
  writeFileSync(
    OUT,
    `/** Made by \`npm run train:offence\`; docs/offence.md says of what. */\nexport const OFFENCE_WEIGHTS =\n  '${text}';\n`,
  );
  console.log(`${OUT}: ${(text.length / 1024).toFixed(0)} kB`);
}

/** How sure of each lesson is what was learned without it, and without others of its pattern. */
function crossValidate(): number[] {
  const sure = new Array<number>(all.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learn(
      items.filter((_, at) => all[at]?.fold !== fold),
      numbering.keys.length,
      SEED,
    );
    items.forEach((item, at) => {
      if (all[at]?.fold === fold) sure[at] = sureOf(item, learned);
    });
  }
  return sure;
}

function sureOf({ features, size }: Item, { weights, bias }: Learned): number {
  const sum = features.reduce((total, at) => total + (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-((sum * SCALE) / Math.sqrt(size + 1) + bias)));
}

function report(sure: readonly number[]): void {
  const sets = [...new Set(all.map(({ set }) => set))];
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const shares = sets.map(set => {
      const found = (isOne: boolean) => {
        const part = all.flatMap((lesson, at) => (lesson.set === set && lesson.isOne === isOne ? [at] : []));
        return `${part.filter(at => (sure[at] ?? 0) >= threshold).length}/${part.length}`;
      };
      return `${set} ${found(true)} wrong ${found(false)}`;
    });
    console.log(`${threshold}: ${shares.join('; ')}`);
  }
  if (values.misses)
    writeFileSync(values.misses, all.flatMap((lesson, at) => missLine(lesson, sure[at] ?? 0)).join('\n'));
}

function missLine({ set, text, isOne }: Lesson, sure: number): string[] {
  return isOne === sure >= THRESHOLD
    ? []
    : [`${set}\t${isOne ? 'missed' : 'wrong'}\t${sure.toFixed(2)}\t${text.replaceAll('\n', ' ')}`];
}

/** The other side of `decodeModel`. */
function encode({ weights, bias }: Learned): string {
  const half = 2 ** (WEIGHT_BITS - 1);
  const entries = [...weights]
    .map((weight, at) => ({
      key: numbering.keys[at] ?? 0,
      step: Math.max(-half, Math.min(half - 1, Math.round((weight * half) / GREATEST))),
    }))
    .filter(({ step }) => step !== 0)
    .toSorted((a, b) => a.key - b.key);
  const width = Math.max(1, Math.floor(Math.log2((2 ** KEY_BITS * 0.7) / Math.max(1, entries.length))));
  const writer = new BitWriter();
  writer.bits(Math.max(0, Math.min(65_535, Math.round(bias * 1000) + 32_768)), 16);
  writer.bits(Math.round(THRESHOLD * 1000), 10);
  writer.bits(width, 5);
  writer.bits(entries.length, 20);
  entries.forEach(({ key, step }, at) => {
    writer.rice(key - (entries[at - 1]?.key ?? 0), width);
    writer.bits(step + half, WEIGHT_BITS);
  });
  return writer.base64();
}
