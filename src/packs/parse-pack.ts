import { boundProblems } from './bounds';
import { contradictions } from './contradictions';
import { crossProblems } from './cross-problems';
import { type Pack, packSchema } from './pack-schema';
import { phraseProblems } from './phrase-problems';
import type { Problem } from './problem';
import { problemsOf } from './problem-words';
import { readableOf } from './readable';
import { countProblems, repeatProblems } from './size-problems';
import { visible } from './visible';

export type Parsed = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** More than that nobody reads at once. */
const MOST = 300;

/** Reads a pack from data that could be anything, and reports all that is wrong with it at once. What is beyond all bounds is not read further. */
export function parsePack(data: unknown): Parsed {
  const beyond = boundProblems(data);
  if (beyond.length > 0) return { ok: false, problems: shortened(beyond) };
  const parsed = packSchema.safeParse(data);
  const readable = readableOf(data, parsed.data);
  const tooMany = countProblems(readable);
  const problems = [
    ...(parsed.success ? [] : problemsOf(data, parsed.error.issues.slice(0, MOST), entryNames())),
    ...crossProblems(data, readable),
    ...tooMany,
    ...repeatProblems(readable),
    // Where there are too many, reading each would keep everything else waiting.
    ...(tooMany.length > 0 ? [] : [...phraseProblems(readable), ...contradictions(readable)]),
  ];
  if (parsed.success && problems.length === 0) return { ok: true, pack: parsed.data };
  return { ok: false, problems: shortened(problems) };
}

function shortened(all: readonly Problem[]): Problem[] {
  const problems = all.map(({ where, what, hint }) => ({
    where: visible(where),
    what: visible(what),
    hint: visible(hint),
  }));
  if (problems.length <= MOST) return problems;
  const more = {
    where: 'the pack',
    what: `there are ${problems.length - MOST} more problems or more`,
    hint: 'Put these right first, then look again.',
  };
  return [...problems.slice(0, MOST), more];
}

/** What entries are called, to guess what a misspelt one should have been. */
function entryNames(): string[] {
  const { organisation, rules, clauses, terms } = packSchema.shape;
  return [
    packSchema.shape,
    organisation.shape,
    clauses.element.shape,
    terms.unwrap().element.shape,
    ...rules.element.options.map(({ shape }) => shape),
  ].flatMap(shape => Object.keys(shape));
}
