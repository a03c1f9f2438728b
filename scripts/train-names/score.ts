import type { PersonName } from '@/src/engine/names/find-person-names';
import { type Line, SETS, type SetName } from './load';

export interface Score {
  set: SetName;
  /** Out of a hundred: exact spans, then spans that overlap. */
  f1: number;
  precision: number;
  recall: number;
  overlapF1: number;
  /** Of texts without a name, how many are marked. */
  marked: number;
  names: number;
}

/** Handles are out of play: they are nothing to find, and what touches one is not counted. */
export function scores(lines: readonly Line[], find: (text: string) => PersonName[]): Score[] {
  return SETS.map(set =>
    scoreOf(
      set,
      lines.filter(line => line.set === set),
      find,
    ),
  );
}

function scoreOf(set: SetName, lines: readonly Line[], find: (text: string) => PersonName[]): Score {
  const sum = { found: 0, names: 0, right: 0, touching: 0, touched: 0, nameless: 0, marked: 0 };
  for (const line of lines) {
    const handles = line.entities.filter(({ handle }) => handle);
    const names = line.entities.filter(({ label, handle }) => label === 'PER' && !handle);
    const found = find(line.text).filter(one => !handles.some(other => overlap(one, other)));
    sum.found += found.length;
    sum.names += names.length;
    sum.right += found.filter(one =>
      names.some(name => name.start === one.start && name.end === one.end),
    ).length;
    sum.touching += found.filter(one => names.some(name => overlap(one, name))).length;
    sum.touched += names.filter(name => found.some(one => overlap(one, name))).length;
    if (names.length > 0) continue;
    sum.nameless += 1;
    if (found.length > 0) sum.marked += 1;
  }
  const precision = percent(sum.right, sum.found);
  const recall = percent(sum.right, sum.names);
  return {
    set,
    f1: middle(precision, recall),
    precision,
    recall,
    overlapF1: middle(percent(sum.touching, sum.found), percent(sum.touched, sum.names)),
    marked: percent(sum.marked, sum.nameless),
    names: sum.names,
  };
}

interface Extent {
  start: number;
  end: number;
}

function overlap(one: Extent, other: Extent): boolean {
  return one.start < other.end && other.start < one.end;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function middle(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

export function table(rows: readonly Score[]): string {
  const cells = rows.map(row =>
    [row.set.padEnd(16), row.f1, row.precision, row.recall, row.overlapF1, row.marked, row.names]
      .map(cell => (typeof cell === 'string' ? cell : cell.toFixed(1).padStart(9)))
      .join(''),
  );
  const head = [
    'set'.padEnd(16),
    ...['exact F1', 'P', 'R', 'overlap', 'marked %', 'names'].map(name => name.padStart(9)),
  ].join('');
  return [head, ...cells].join('\n');
}
