import { engine } from './engine';
import { engineSize } from './engine-size';
import { idle } from './idle';
import { packs } from './packs';
import { peers } from './peers';
import { secrets } from './secrets';
import type { Row, Section } from './section';
import { sizes } from './sizes';
import { slowMachine } from './slow-machine';
import { typing } from './typing';

/** In the order in which they are printed. A new measure is a file here with a `Section`, and a word in this list. */
const sections: readonly Section[] = [
  sizes,
  engineSize,
  engine,
  packs,
  secrets,
  peers,
  idle,
  typing,
  slowMachine,
];

for (const { name, run } of sections) {
  console.log(`\n${name}`);
  for (const line of table(await run())) console.log(`  ${line}`);
}

function table(rows: readonly Row[]): string[] {
  const what = Math.max(...rows.map(row => row.what.length));
  const is = Math.max(...rows.map(row => row.is.length));
  return rows.map(row => `${row.what.padEnd(what)}   ${row.is.padEnd(is)}   ${row.beside ?? ''}`.trimEnd());
}
