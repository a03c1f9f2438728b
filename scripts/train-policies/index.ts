import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { labels } from '@/src/policy-text/labels';
import { encode } from './encode';
import { learn } from './learn';
import { ownLessons, readCatalogue, sharedLessons } from './lessons';

const OUT = 'src/policy-text/policy-weights.ts';

const catalogue = readCatalogue();
if (catalogue) {
  const lessons = [...ownLessons(), ...sharedLessons(catalogue)];
  const weights = encode(learn(lessons, labels.length));
  writeFileSync(
    OUT,
    `/** Made by \`npm run train:policies\`; docs/policy-text.md says of what. */\nexport const POLICY_WEIGHTS =\n  '${weights}';\n`,
  );
  process.stdout.write(
    `${lessons.length} lessons; ${OUT}: ${weights.length} letters, ${gzipSync(weights).length} bytes packed\n`,
  );
} else {
  process.stdout.write('Nothing was learned: the policies and their clauses are not beside the project.\n');
}
