import { categories, severities } from '@/src/packs/schema/parts';
import type { Block } from './block';
import { type Candidate, candidatesOf } from './candidates';
import { idsOf } from './clause-ids';
import { type Model, type Scores, scoresOf } from './model';
import { type Category, type Checkable, type ClauseProposal, checkables, type Severity } from './proposal';
import { rulesFor } from './rules-for';
import { hasVerbOfDuty, severityWordOf } from './severity';
import { theModel } from './the-model';

/** So much more may speak against a clause than for it: to drop one is less work than to find one that is missing. */
const DOUBT = 1;
/** Further categories are named while they are nearly as likely as not. */
const ALSO = -0.5;
/** What is about the keeping of the rules has a category only when much speaks for it. */
const UNLIKELY = -1.5;
const MOST_CATEGORIES = 3;

/** The clauses that a policy seems to have, in reading order. Pure; about 10 ms for a usual policy. */
export function clausesOf(blocks: readonly Block[], model: Model = theModel()): ClauseProposal[] {
  const judged = candidatesOf(blocks)
    .filter(({ words }) => /[a-z]{4}/i.test(words))
    .map(candidate => ({ candidate, scores: scoresOf(model, candidate) }))
    .filter(({ candidate, scores }) => isClause(candidate, scores));
  const ids = idsOf(judged.map(({ candidate }) => candidate));
  return judged.map(({ candidate, scores }, at) => proposalOf(candidate, scores, ids[at] ?? ''));
}

function isClause({ words }: Candidate, scores: Scores): boolean {
  if (/^[^a-z]*$|^\W*(?:signed|date|print|name)\b[\W_]*$/.test(words)) return false;
  return scores.none < Math.max(...checkables.map(checkable => scores[checkable])) + DOUBT;
}

function proposalOf(candidate: Candidate, scores: Scores, id: string): ClauseProposal {
  const checkable = checkableOf(candidate, scores);
  const named = categoriesOf(scores, checkable);
  return {
    id,
    heading: candidate.headings.slice(-2).join(' – '),
    leadIn: candidate.leadIns.join(' … ') || undefined,
    words: candidate.words,
    categories: named,
    checkable,
    severity: severityOf(candidate, checkable),
    rules: checkable === 'text' || checkable === 'context' ? rulesFor(named, candidate) : [],
    sure: sureOf(scores, checkable, named[0]),
  };
}

function categoriesOf(scores: Scores, checkable: Checkable): Category[] {
  const likely = [...categories].sort((a, b) => scores[b] - scores[a]);
  const first = likely[0];
  const isAboutPosts = checkable === 'text' || checkable === 'context';
  if (!first || (!isAboutPosts && checkable !== 'advice' && scores[first] < UNLIKELY)) return [];
  return [first, ...likely.slice(1, MOST_CATEGORIES).filter(category => scores[category] > ALSO)];
}

/** Given away by the clock, the device, the account or what is attached, whatever the words of a post are. */
const BY_SETTING: ReadonlySet<Category> = new Set([
  'working-hours',
  'work-device',
  'work-email',
  'profile-name',
  'media-consent',
  'endorsement',
]);

function checkableOf({ words }: Candidate, scores: Scores): Checkable {
  const likely = best(checkables, scores);
  if (likely !== 'text') return likely;
  const isBySetting =
    BY_SETTING.has(best(categories, scores)) || /\b(?:profile|bio|biography)\b/i.test(words);
  return isBySetting ? 'context' : 'text';
}

/** What its own verb says, or else what governs it. Advice never goes above `warn`, and what is not about posts finds nothing. */
function severityOf({ words, leadIns, headings, isItem }: Candidate, checkable: Checkable): Severity {
  if (checkable === 'governance' || checkable === 'out-of-scope') return 'advise';
  const governing = isItem ? [...leadIns, headings.at(-1) ?? ''] : [];
  const said = hasVerbOfDuty(words) ? [words] : [words, ...governing];
  const severity = strongest(said.map(severityWordOf)) ?? (checkable === 'advice' ? 'advise' : 'warn');
  return checkable === 'advice' && severity === 'stop' ? 'warn' : severity;
}

function strongest(said: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.find(severity => said.includes(severity));
}

function best<T extends keyof Scores>(of: readonly T[], scores: Scores): T {
  return of.reduce((one, other) => (scores[other] > scores[one] ? other : one));
}

function sureOf(scores: Scores, checkable: Checkable, category: Category | undefined): number {
  const isOne = chance(scores[checkable] + DOUBT - scores.none);
  const ofCategory = category ? chance(scores[category] + 1) : 1;
  return Math.round(isOne * ofCategory * 100) / 100;
}

function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
