import { parseArgs } from 'node:util';
import { labels } from '@/src/policy-text/labels';
import { decodeModel } from '@/src/policy-text/model';
import { encode } from '../train-policies/encode';
import { learn } from '../train-policies/learn';
import {
  type Catalogued,
  organisationOf,
  ownLessons,
  readCatalogue,
  sharedLessons,
} from '../train-policies/lessons';
import { type Counted, type Miss, measure, sum } from './measure';

/** What must be found, and of what was found what must have a right category. */
const LEAST_FOUND = 0.8;
const LEAST_RIGHT = 0.7;

const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });

const catalogue = readCatalogue();
if (catalogue) print(catalogue);
else say('The policies and their clauses are not beside the project: nothing was measured.');

/** Each organisation is read by a model that has learned nothing from it. */
function print(clauses: readonly Catalogued[]): void {
  const own = ownLessons();
  const shared = sharedLessons(clauses);
  const all: Counted[] = [];
  for (const organisation of new Set(clauses.map(organisationOf))) {
    const lessons = [...own, ...shared.filter(lesson => lesson.organisation !== organisation)];
    const model = decodeModel(encode(learn(lessons, labels.length)));
    const documents = new Set(
      clauses.filter(clause => organisationOf(clause) === organisation).map(({ document }) => document),
    );
    for (const document of documents) {
      const { counted, misses } = measure(document, clauses, model);
      all.push(counted);
      say(lineOf(document, counted));
      if (values.misses) for (const miss of misses) say(missLine(miss));
    }
  }
  const total = sum(all);
  say(lineOf('all', total));
  const [found, right] = [total.found / total.clauses, total.rightCategory / total.found];
  say(
    `A clause is found when a proposal shares 0.6 of its words (F1), or contains it and is at most three times as long.\nAims: found at least ${percent(LEAST_FOUND)}, and of those the first category right for at least ${percent(LEAST_RIGHT)}.`,
  );
  if (found < LEAST_FOUND || right < LEAST_RIGHT) process.exitCode = 1;
}

function lineOf(name: string, counted: Counted): string {
  const { clauses, found, foundAsSuch, rightCategory, proposals, real, all, allFound } = counted;
  return [
    name.padEnd(26),
    `text or context ${clauses}: found ${share(found, clauses)}, as such ${share(foundAsSuch, clauses)}, category right ${share(rightCategory, found)}`,
    `proposals ${proposals}: a clause ${share(real, proposals)}`,
    `all clauses ${all}: found ${share(allFound, all)}, checkable right ${share(counted.rightCheckable, allFound)}, severity right ${share(counted.rightSeverity, allFound)}`,
  ].join('\n  ');
}

function missLine({ clause, proposal, what }: Miss): string {
  return `    ${clause.id}: ${what} | ${(proposal?.words ?? clause.quote).slice(0, 110)}`;
}

function share(part: number, whole: number): string {
  return `${part} (${percent(whole === 0 ? 0 : part / whole)})`;
}

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
