import type { Problem } from '@/src/packs/problem';
import type { PackDraft } from './pack-draft';
import type { Path } from './path';
import { isOwnRule } from './rule-edits';
import { type Screen, screenOf } from './screens';

/** A problem, and where the manager puts it right. */
export interface PlacedProblem extends Problem {
  path: Path;
  screen: Screen;
}

/** Gives each problem of `parsePack` or `testPack` its place among the screens. */
export function placeProblems(pack: PackDraft, problems: readonly Problem[]): PlacedProblem[] {
  return problems.map(problem => {
    const path = pathOf(pack, problem.where);
    const rule = path[0] === 'rules' && typeof path[1] === 'number' ? pack.rules[path[1]] : undefined;
    return { ...problem, path, screen: screenOf(path, rule !== undefined && isOwnRule(rule)) };
  });
}

/** Those of one place, and of all that is in it. */
export function problemsAt(problems: readonly PlacedProblem[], path: Path): PlacedProblem[] {
  return problems.filter(problem => path.every((key, at) => problem.path[at] === key));
}

export function countByScreen(problems: readonly PlacedProblem[]): Partial<Record<Screen, number>> {
  const counts: Partial<Record<Screen, number>> = {};
  for (const { screen } of problems) counts[screen] = (counts[screen] ?? 0) + 1;
  return counts;
}

/** `rule phone, flags 2`, as tests say it; else `rules.3 (phone).severity`, as the parser does. */
function pathOf(pack: PackDraft, where: string): Path {
  const tested = /^rule (\S+), (flags|allows) (\d+)$/.exec(where);
  if (tested) {
    const [, id, part = '', number] = tested;
    return ['rules', pack.rules.findIndex(rule => rule.id === id), part, Number(number) - 1];
  }
  const wording = /^disclaimers (\d+)$/.exec(where);
  if (wording) return ['disclaimers', Number(wording[1]) - 1];
  return where
    .replace(/ \([^)]*\)/g, '')
    .split('.')
    .map(key => (/^\d+$/.test(key) ? Number(key) : key));
}
