import { asPhrase } from '@/src/packs/name-forms';
import type { Pack, PackRule } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import type { Problem } from '@/src/packs/problem';
import { examplesFor } from './examples-for';
import type { Facts } from './facts';
import { governanceFrom } from './governance-from';
import type { ClauseProposal, Severity } from './proposal';
import { slugOf } from './slug';

export interface PackFrom {
  /** Of the shape of a pack; what is missing or wrong in it is in `problems`. Its examples are still to be run: `testPack`. */
  pack: Pack;
  problems: Problem[];
  /** Rules that were asked for and cannot work yet, since the pack lacks what they look for. */
  waiting: string[];
}

const SEVERITIES: readonly Severity[] = ['advise', 'warn', 'stop'];
const MOST_OF_RULE = 60;

/** A pack from the clauses that were accepted and the facts as they were put right, with the rules of the library that the clauses name. */
export function packFrom(
  clauses: readonly ClauseProposal[],
  facts: Facts,
  library: readonly PackRule[],
): PackFrom {
  const [name = '', ...others] = facts.names;
  const short = facts.short ?? name;
  const rules = library.flatMap(rule => ruleFrom(rule, clauses, facts) ?? []);
  const advice = clauses.filter(({ checkable }) => checkable === 'advice');
  const elsewhere = clauses.filter(({ checkable }) => checkable === 'out-of-scope');
  const pack: Pack = {
    format: 1,
    id: slugOf(short),
    name: facts.title ?? name,
    version: '1.0.0',
    language: 'en-GB',
    organisation: {
      name,
      short,
      names: others.length > 0 ? others : [name],
      ...some('handles', facts.handles),
      ...some('domains', facts.domains),
    },
    ...some(
      'disclaimers',
      facts.disclaimers.map(({ text }) => text),
    ),
    ...some('contacts', facts.contacts),
    governance: governanceFrom(clauses, facts),
    ...some('guidance', advice.map(guidanceFrom)),
    ...some(
      'notApplicable',
      elsewhere.map(({ id }) => ({ clause: id, why: 'It is not about what is posted.' })),
    ),
    clauses: clauses.map(clauseFrom),
    rules: rules.flatMap(({ rule }) => rule ?? []),
  };
  const parsed = parsePack(pack);
  return {
    pack,
    problems: parsed.ok ? [] : parsed.problems,
    waiting: rules.flatMap(({ waits }) => waits ?? []),
  };
}

/** The rule as strict as the strictest of its clauses; undefined when no clause names it. */
function ruleFrom(
  rule: PackRule,
  clauses: readonly ClauseProposal[],
  facts: Facts,
): { rule?: PackRule; waits?: string } | undefined {
  const kept = clauses.filter(({ rules }) => rules.includes(rule.id));
  if (kept.length === 0) return undefined;
  const examples = examplesFor(rule, facts);
  if (!examples) return { waits: rule.id };
  const severity = SEVERITIES[Math.max(...kept.map(clause => SEVERITIES.indexOf(clause.severity)))] ?? 'warn';
  return {
    rule: {
      ...rule,
      ...examples,
      ...exceptions(rule, facts),
      severity,
      clauses: kept.slice(0, MOST_OF_RULE).map(({ id }) => id),
    },
  };
}

/** A set wording may name the organisation: who says it is not to be told off for the name in it. */
function exceptions({ id }: PackRule, { names, disclaimers }: Facts): Pick<PackRule, 'unlessSaid'> {
  const naming = disclaimers.filter(({ text }) => names.some(name => text.includes(name)));
  return id === 'organisation-named' && naming.length > 0
    ? { unlessSaid: naming.map(({ text }) => asPhrase(text)) }
    : {};
}

function clauseFrom({
  id,
  heading,
  leadIn,
  words,
  checkable,
  severity,
}: ClauseProposal): Pack['clauses'][number] {
  return {
    id,
    heading: heading.slice(0, 300) || '–',
    quote: (leadIn ? `${leadIn} … ${words}` : words).slice(0, 2000),
    checkable,
    severity,
  };
}

function guidanceFrom(
  { id, words, categories }: ClauseProposal,
  at: number,
): NonNullable<Pack['guidance']>[number] {
  return {
    id: `advice-${at + 1}`,
    text: words.slice(0, 600),
    where: categories.length > 0 ? ['card', 'page'] : ['page'],
    ...(categories.length > 0 && { categories }),
    clauses: [id],
  };
}

function some<Key extends string, T>(key: Key, list: readonly T[]): { [name in Key]?: T[] } {
  return list.length > 0 ? ({ [key]: [...list] } as { [name in Key]: T[] }) : {};
}
