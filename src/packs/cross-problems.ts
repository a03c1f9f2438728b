import { detectors } from '@/src/engine/detectors';
import { type Citation, citationsIn } from './citations';
import type { PackRule } from './pack-schema';
import { type Problem, placeOf, valueAt } from './problem';
import type { Placed, Readable } from './readable';

/** What is wrong between the parts of a pack, each of which may be right by itself. */
export function crossProblems(data: unknown, readable: Readable): Problem[] {
  const { rules, guidance, terms } = readable;
  const citations = citationsIn(data);
  return [
    ...doubles('rules', rules),
    ...doubles('clauses', readable.clauses),
    ...doubles('guidance', guidance),
    ...rules.flatMap(({ at, entry }) => ruleProblems(entry, `rules.${at} (${entry.id})`)),
    ...unknownClauses(data, citations),
    ...unanswered(readable, citations),
    ...terms.flatMap(({ at, entry: { phrases, words, from, until } }) => [
      ...problemIf(!phrases && !words, `terms.${at}`, 'nothing is in it', 'Give it "words" or "phrases".'),
      ...problemIf(
        from && until && from > until,
        `terms.${at}`,
        'it ends before it begins',
        'Look at its dates.',
      ),
    ]),
    ...untranslatable(readable),
    ...problemIf(
      valueAt(data, ['privateTerms']) !== undefined && !rules.some(({ entry }) => isForTerms(entry)),
      'privateTerms',
      'no rule looks at them',
      'Add a rule with the detector "confidential-term".',
    ),
    ...problemIf(
      readable.hours && !isTimeZone(readable.hours.timeZone),
      'hours.timeZone',
      `there is no time zone "${readable.hours?.timeZone.slice(0, 60)}"`,
      'Write it as in Europe/London.',
    ),
  ];
}

function isForTerms(rule: PackRule): boolean {
  return rule.kind === 'detector' && rule.detector === 'confidential-term';
}

function problemIf(is: unknown, where: string, what: string, hint: string): Problem[] {
  return is ? [{ where, what, hint }] : [];
}

function doubles(where: string, list: readonly Placed<{ id: string }>[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ at, entry: { id } }) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return problemIf(isDouble, `${where}.${at}`, `"${id}" is there twice`, 'Give each its own id.');
  });
}

function ruleProblems(rule: PackRule, where: string): Problem[] {
  const named = [
    ...(rule.kind === 'detector' ? [rule.detector] : []),
    ...(rule.kind === 'requires' ? [...(rule.detectors ?? []), ...rule.needs] : []),
    ...(rule.together ?? []),
    ...(rule.unless ?? []),
  ];
  const unknown = named.filter(id => !detectors.some(detector => detector.id === id));
  const asksNothing = rule.kind === 'requires' && !rule.detectors?.length && !rule.phrases?.length;
  return [
    ...unknown.map(id => ({
      where,
      what: `there is no detector "${id}"`,
      hint: `It can be one of: ${detectors.map(detector => detector.id).join(', ')}.`,
    })),
    ...problemIf(asksNothing, where, 'nothing sets it off', 'Give it "detectors" or "phrases".'),
    ...problemIf(
      rule.mandatory && rule.muted,
      where,
      'it is mandatory, and off until somebody turns it on',
      'Take out "mandatory" or "muted".',
    ),
  ];
}

function unknownClauses(data: unknown, citations: readonly Citation[]): Problem[] {
  const known = knownClauses(data);
  return citations
    .filter(({ clause }) => !known.has(clause))
    .map(({ clause, path }) => ({
      // The place of the rule or entry, not of the number in its list.
      where: placeOf(data, path.slice(0, path.at(-1) === 'clause' ? -1 : -2)),
      what: `there is no clause "${clause.slice(0, 60)}"`,
      hint: 'Add it to "clauses", or correct its number.',
    }));
}

/** Clauses that are wrong in another respect are there all the same. */
function knownClauses(data: unknown): Set<string> {
  const clauses = valueAt(data, ['clauses']);
  const ids = Array.isArray(clauses) ? clauses.map(clause => valueAt(clause, ['id'])) : [];
  return new Set(ids.filter(id => typeof id === 'string'));
}

/** A clause that can be checked and has no rule yet is a gap, which `coverage` shows: a pack is written clause by clause. */
function unanswered({ clauses }: Readable, citations: readonly Citation[]): Problem[] {
  const cited = new Set(citations.map(({ clause }) => clause));
  return clauses.flatMap(({ at, entry: { id, checkable } }) =>
    problemIf(
      !cited.has(id) && checkable !== 'text' && checkable !== 'context',
      `clauses.${at}`,
      `nothing answers to "${id}"`,
      'Name it in a rule, in "guidance", in "governance" or under "notApplicable", or take it out.',
    ),
  );
}

function untranslatable({ translations, rules, guidance }: Readable): Problem[] {
  const ids = { rules: idsOf(rules), guidance: idsOf(guidance) };
  return Object.entries(translations ?? {}).flatMap(([language, said]) =>
    (['rules', 'guidance'] as const).flatMap(part =>
      Object.keys(said[part] ?? {})
        .filter(id => !ids[part].has(id))
        .map(id => ({
          where: `translations.${language}.${part}`,
          what: `there is no "${id}" to translate`,
          hint: `Look for it under "${part}", or take it out.`,
        })),
    ),
  );
}

function idsOf(list: readonly Placed<{ id: string }>[]): Set<string> {
  return new Set(list.map(({ entry }) => entry.id));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
