import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from './formats';
import { judgedSets, labelledSets } from './labelled';
import type { MeasuredSet } from './measure';
import { missesOf } from './misses';
import { names } from './names';
import { offence } from './offence';
import { ordinary } from './ordinary';
import { protectedSpeech } from './protected';

const HELP = `npm run bench:detection [-- --misses FILE]

Prints, for each set, what is found and what is wrongly held. Sets of ../shared are measured when it is there.

  --misses FILE   writes what was missed and what was wrongly held, with what was found instead, as JSON lines
`;

const { values } = parseArgs({
  options: { misses: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(HELP);
else measureAll();

function measureAll(): void {
  const judged = judgedSets();
  const sets: readonly MeasuredSet[] = [
    ...labelledSets(judged),
    protectedSpeech,
    ordinary,
    names,
    offence,
    formats,
  ];
  for (const { name, run } of sets) {
    console.log(`\n${name}`);
    for (const { what, is, aim } of run())
      console.log(`  ${what.padEnd(52)} ${is}${aim ? `   (aim ${aim})` : ''}`);
  }
  if (values.misses) writeFileSync(values.misses, missesOf(judged));
}
