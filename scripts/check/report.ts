import type { Check, Finding, Match } from '@/src/engine/types';

export interface Checked {
  id: string | number | undefined;
  check: Check;
  /** Milliseconds that the check took. */
  ms: number;
  /** What each detector found, where that was asked for. */
  matches?: ReadonlyMap<string, readonly Match[]> | undefined;
}

/** One line of JSON, as `docs/interfaces.md` describes it. */
export function asJson({ id, check, ms, matches }: Checked): string {
  return JSON.stringify({
    ...(id !== undefined && { id }),
    verdict: check.verdict,
    unchecked: check.unchecked,
    findings: check.findings.map(({ rule, category, severity, span, quote, message, clauses }) => {
      return { rule, category, severity, ...span, quote, message, clauses: clauses.map(clause => clause.id) };
    }),
    ...(matches && { matches: flat(matches) }),
    ms: Math.round(ms * 1000) / 1000,
  });
}

export function asWords({ id, check, matches }: Checked): string {
  const head = `${id === undefined ? '' : `${id}: `}${VERDICTS[check.verdict]}`;
  const unchecked = check.unchecked.map(({ what, why }) => `  not checked: ${what} (${why})`);
  const found = matches
    ? flat(matches).map(
        ({ detector, start, end }) => `  match: ${detector} “${check.text.slice(start, end)}”`,
      )
    : [];
  return [head, ...check.findings.flatMap(describe), ...unchecked, ...found, ''].join('\n');
}

const VERDICTS: Record<Check['verdict'], string> = {
  hold: 'held',
  unsure: 'not sure: part of it could not be checked',
  advise: 'goes, with something to look at',
  clear: 'clear',
};

function describe({
  severity,
  category,
  quote,
  message,
  because,
  alike,
  clauses,
  permission,
  fixes,
}: Finding): string[] {
  return [
    `  ${severity} · ${category}${quote ? ` · “${quote}”` : ''}`,
    `    ${message}`,
    `    because: ${because}`,
    ...(alike === undefined ? [] : [`    like the known example: “${alike}”`]),
    ...clauses.map(clause => `    ${clause.id}, ${clause.heading}: “${clause.quote}”`),
    ...(permission ? [`    who can say yes: ${permission}`] : []),
    ...fixes.map(({ text }) => `    fix: “${text.trim()}”`),
  ];
}

function flat(
  matches: ReadonlyMap<string, readonly Match[]>,
): { detector: string; start: number; end: number }[] {
  return [...matches].flatMap(([detector, found]) => found.map(({ span }) => ({ detector, ...span })));
}
