import type { Difference, Kind } from './differences';
import { isMandatory } from './optional-rules';
import type { Pack, PackRule } from './pack-schema';
import { ruleMessage } from './rule-message';
import { severities } from './schema/parts';

/** Rules by their ids: added, removed, and each way in which one says something else than before. */
export function ruleDifferences(before: Pack, after: Pack): Difference[] {
  const known = new Map(before.rules.map(rule => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  return [
    ...after.rules.flatMap((rule): Difference[] => {
      const other = known.get(rule.id);
      if (!other) return [{ kind: 'added', ...called(rule, after) }];
      const severity = other.severity !== rule.severity && { from: other.severity, to: rule.severity };
      return kindsOf(other, rule).map(kind => ({
        kind,
        ...called(rule, after),
        ...(severity && { severity }),
      }));
    }),
    ...before.rules
      .filter(({ id }) => !kept.has(id))
      .map((rule): Difference => ({ kind: 'removed', ...called(rule, before) })),
  ];
}

function called(rule: PackRule, pack: Pack): Pick<Difference, 'part' | 'what' | 'id'> {
  return { part: 'rule', what: ruleMessage(rule, pack.organisation.short), id: rule.id };
}

function kindsOf(before: PackRule, after: PackRule): Kind[] {
  const change = strictness(after) - strictness(before) || Math.sign(reach(before, after));
  const isReworded = said(before) !== said(after);
  const isOther = looks(before) !== looks(after);
  return [
    ...(change > 0 ? (['stricter'] as const) : []),
    ...(change < 0 ? (['milder'] as const) : []),
    ...(isReworded ? (['reworded'] as const) : []),
    ...(isOther && change === 0 ? (['changed'] as const) : []),
  ];
}

/** The weight first; then whether it can be left out, and whether it is on by itself. */
function strictness(rule: PackRule): number {
  const weight = severities.length - severities.indexOf(rule.severity);
  return weight * 10 + (isMandatory(rule) ? 2 : 0) + (rule.muted ? 0 : 1);
}

function said({ message, permission, clauses }: PackRule): string {
  return JSON.stringify([message, permission, clauses]);
}

/** Everything that decides when it speaks. */
function looks({
  message,
  permission,
  clauses,
  severity,
  mandatory,
  muted,
  flags,
  allows,
  ...rest
}: PackRule): string {
  return JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lists that make a rule speak more often the longer they are; without one of the second kind, it speaks everywhere. */
const WIDENING = ['phrases', 'detectors'] as const;
const WIDENING_FROM_NONE = ['near', 'together', 'roles', 'surfaces'] as const;
const NARROWING = ['notNear', 'unless', 'unlessSaid', 'needs'] as const;

/** Above 0 where it speaks more often than before, below 0 where less, and 0 where that cannot be told. */
function reach(before: PackRule, after: PackRule): number {
  const steps = [
    ...WIDENING.map(name => growth(listOf(before, name) ?? [], listOf(after, name) ?? [])),
    ...WIDENING_FROM_NONE.map(name => growthFromNone(listOf(before, name), listOf(after, name))),
    ...NARROWING.map(name => growth(listOf(after, name) ?? [], listOf(before, name) ?? [])),
  ].filter(step => step !== 0);
  return steps.every(step => step === steps[0]) ? (steps[0] ?? 0) : 0;
}

function listOf(rule: PackRule, name: string): readonly string[] | undefined {
  const value: unknown = Reflect.get(rule, name);
  return Array.isArray(value) ? value.map(String) : undefined;
}

function growthFromNone(before?: readonly string[], after?: readonly string[]): number {
  if (before && after) return growth(before, after);
  return Number(before !== undefined) - Number(after !== undefined);
}

/** 1 where everything is still there and more, -1 the other way round; other words are neither. */
function growth(before: readonly string[], after: readonly string[]): number {
  const isGone = before.some(each => !after.includes(each));
  const isNew = after.some(each => !before.includes(each));
  if (isGone === isNew) return isGone ? Number.NaN : 0;
  return isNew ? 1 : -1;
}
