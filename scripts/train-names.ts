import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findPersonNames } from '@/src/engine/names/find-person-names';
import { decodeModel } from '@/src/engine/names/model';
import { taggerOf } from '@/src/engine/names/tagger';
import { learn } from './train-names/learn';
import { DEV, FOLDER, hasTexts, linesHeldOut, linesToLearnFrom, partOf } from './train-names/load';
import { PLAN } from './train-names/plan';
import { scores, table } from './train-names/score';

const NAMES = 'src/engine/names';

if (!hasTexts()) {
  console.error(`The texts to learn names from are not here: ${FOLDER}/ner_*.jsonl. See docs/names.md.`);
  process.exitCode = 1;
} else if (process.argv.includes('--score')) {
  console.log(table(scores(linesHeldOut(), findPersonNames)));
} else if (process.argv.includes('--dev')) {
  tune();
} else {
  writeFileSync(
    path.join(NAMES, 'model-data.ts'),
    `export const MODEL =\n  '${learn(linesToLearnFrom(), PLAN)}';\n`,
  );
  writeFileSync(path.join(NAMES, 'SHA256SUMS'), sums());
  console.log(
    `Written: ${NAMES}/model-data.ts and SHA256SUMS. Run again with --score to see how good they are.`,
  );
}

/** What a change is worth, without a look at the part held out: learned from three parts, measured on the fourth. */
function tune(): void {
  const lines = linesToLearnFrom();
  const base64 = learn(
    lines.filter(({ id }) => partOf(id) !== DEV),
    PLAN,
  );
  console.log(`${base64.length} characters`);
  console.log(
    table(
      scores(
        lines.filter(({ id }) => partOf(id) === DEV),
        taggerOf(decodeModel(base64)),
      ),
    ),
  );
}

function sums(): string {
  return readdirSync(NAMES)
    .filter(name => name.endsWith('.ts'))
    .toSorted()
    .map(
      name =>
        `${createHash('sha256')
          .update(readFileSync(path.join(NAMES, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}
