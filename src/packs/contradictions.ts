import type { PackExample, PackRule } from './pack-schema';
import type { Problem } from './problem';
import type { Readable } from './readable';

/** More of them take longer to run than anybody waits. */
const MOST_EXAMPLES = 3000;
const LONGEST_EXAMPLES = 200_000;

/** Rules that forbid themselves, and more examples than can be run. */
export function contradictions({ rules }: Readable): Problem[] {
  return [...tooManyExamples(rules.map(({ entry }) => entry)), ...rules.flatMap(ofRule)];
}

function ofRule({ at, entry }: Readable['rules'][number]): Problem[] {
  const where = `rules.${at} (${entry.id})`;
  const allowed = new Set(entry.allows.map(keyOf));
  const said = 'phrases' in entry ? (entry.phrases ?? []) : [];
  return [
    ...entry.flags
      .filter(flag => allowed.has(keyOf(flag)))
      .map(flag => problem(where, `"${textOf(flag).slice(0, 80)}" is to be flagged and to be allowed`)),
    ...both(entry.near, entry.notNear).map(each => problem(where, `"${each}" is in "near" and in "notNear"`)),
    ...both(said, [...(entry.notNear ?? []), ...(entry.unlessSaid ?? [])]).map(each =>
      problem(where, `"${each}" sets it off and keeps it quiet`),
    ),
    ...both(entry.together, entry.unless).map(each =>
      problem(where, `"${each}" is in "together" and in "unless"`),
    ),
  ];
}

function problem(where: string, what: string): Problem {
  return { where, what, hint: 'Take one of them out.' };
}

function both(some: readonly string[] | undefined, others: readonly string[] | undefined): string[] {
  const known = new Set(others);
  return (some ?? []).filter(each => known.has(each)).map(each => each.slice(0, 80));
}

function tooManyExamples(rules: readonly PackRule[]): Problem[] {
  const texts = rules.flatMap(({ flags, allows }) => [...flags, ...allows]).map(textOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length <= MOST_EXAMPLES && length <= LONGEST_EXAMPLES) return [];
  const hint = `All rules together may have ${MOST_EXAMPLES} examples of ${LONGEST_EXAMPLES} characters.`;
  return [{ where: 'rules', what: 'they have too many examples, or too long ones', hint }];
}

function textOf(example: PackExample): string {
  return typeof example === 'string' ? example : example.text;
}

/** Without the brackets, which only mark words. */
function keyOf(example: PackExample): string {
  const whole = typeof example === 'string' ? { text: example } : example;
  return JSON.stringify({ ...whole, text: whole.text.replaceAll(/[[\]]/g, '') });
}
