import { compilePack } from '@/src/packs/compile-pack';
import { coverageOf } from '@/src/packs/coverage';
import { placeholdersIn } from '@/src/packs/placeholders';
import { testPack } from '@/src/packs/test-pack';
import { writePack } from '@/src/packs/write-pack';
import { writeFile } from './files';
import { NotRight, say } from './outcome';
import { readPack } from './read-pack';

/** Is each pack in order? */
export async function validate(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const pack = await readPack(file);
    const open = coverageOf(pack).filter(({ gap }) => gap).length;
    say(
      `${file}: in order. ${pack.name} ${pack.version}: ${pack.rules.length} rules, ${pack.clauses.length} clauses`,
    );
    if (open > 0) say(`${file}: note: ${open} clauses have no answer yet`);
    const made = placeholdersIn(pack).length;
    if (made > 0) say(`${file}: note: ${made} made-up entries are to be replaced`);
  }
}

/** Does each find what its own examples say? */
export async function test(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const pack = await readPack(file);
    const problems = testPack(pack);
    if (problems.length > 0) throw new NotRight(file, problems);
    const examples = pack.rules.reduce((sum, { flags, allows }) => sum + flags.length + allows.length, 0);
    say(`${file}: all ${examples} examples are as they should be`);
  }
}

/** Makes it ready to run, and tells how long that takes; writes it as the one small file that is signed. */
export async function compile(file: string, out: string | undefined): Promise<void> {
  const pack = await readPack(file);
  compilePack(pack);
  const started = performance.now();
  compilePack(pack);
  const ms = performance.now() - started;
  const bytes = writePack(pack);
  const terms = (pack.terms ?? []).reduce(
    (sum, { words = [], phrases = [] }) => sum + words.length + phrases.length,
    0,
  );
  say(
    `${file}: ${pack.rules.length} rules and ${terms} terms, ready in ${ms.toFixed(0)} ms, ${bytes.length} bytes`,
  );
  if (out) writeFile(out, bytes);
}
