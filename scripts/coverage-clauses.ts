import { builtInPacks } from '@/src/packs/built-in';
import { coverageOf } from '@/src/packs/coverage';
import { placeholdersIn } from '@/src/packs/placeholders';
import { tableOf, totalsOf } from './coverage/table';

/** Of the clauses that a draft or its setting can break, so many may be left to people. */
const MOST_UNCHECKABLE = 8;

const packs = builtInPacks.map(({ pack }) => ({ pack, coverage: coverageOf(pack) }));
for (const { pack, coverage } of packs) {
  const made = placeholdersIn(pack);
  process.stdout.write(
    `${tableOf(pack, coverage)}${made.length} made-up entries to be replaced by whoever adopts it\n\n`,
  );
}

const all = packs.flatMap(({ coverage }) => coverage);
const gaps = all.filter(({ gap }) => gap);
const uncheckable = all.filter(({ answers }) => answers.some(({ kind }) => kind === 'uncheckable'));
process.stdout.write(
  [
    'All packs',
    '',
    ...totalsOf(all),
    `cannot be checked: ${uncheckable.length}, at most ${MOST_UNCHECKABLE}`,
    `without an answer: ${gaps.length}`,
    '',
  ].join('\n'),
);
if (gaps.length > 0 || uncheckable.length > MOST_UNCHECKABLE) process.exitCode = 1;
