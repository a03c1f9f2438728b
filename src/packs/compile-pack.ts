import { foldAccount, type OfficialAccounts } from '@/src/engine/accounts';
import { detectors } from '@/src/engine/detectors';
import { termTags } from '@/src/engine/detectors/confidential-term';
import { organisationTags } from '@/src/engine/detectors/organisation';
import type { Lexicon } from '@/src/engine/lexicon';
import type { Conditions, Look, Rule, Rulebook } from '@/src/engine/rulebook';
import type { Surface } from '@/src/engine/types';
import { addPhrase, baseLexicon } from '@/src/engine/vocabulary';
import { asPhrase, domainForms, handleForms, nameForms } from './name-forms';
import { isOn } from './optional-rules';
import type { Pack, PackRule } from './pack-schema';
import { ruleMessage } from './rule-message';
import { surfaces, textOf } from './schema/parts';
import { unbracket } from './unbracket';

/** A pack that has been parsed, made ready to run, with the rules that are on. */
export function compilePack(
  pack: Pack,
  isWanted: (rule: PackRule) => boolean = rule => isOn(rule),
): Rulebook {
  return rulebookWith(pack, pack.rules.filter(isWanted), lexiconOf(pack));
}

/** All words of a pack but those of its rules. */
export function lexiconOf(pack: Pack): Lexicon {
  const lexicon = baseLexicon();
  addOrganisation(lexicon, pack.organisation);
  for (const [tag, phrases] of Object.entries(pack.words ?? {}))
    for (const phrase of phrases ?? []) addPhrase(lexicon, tag, phrase);
  for (const term of pack.terms ?? []) addTerm(lexicon, term);
  return lexicon;
}

/** These rules of a pack, whose words are added to the lexicon of that pack. */
export function rulebookWith(pack: Pack, wanted: readonly PackRule[], lexicon: Lexicon): Rulebook {
  const rules = wanted.map(rule => compileRule(rule, pack, lexicon));
  const needed = new Set([...rules.flatMap(askedFor), PROTECTED]);
  return {
    id: pack.id,
    name: pack.name,
    accounts: accountsOf(pack.organisation),
    lexicon,
    detectors: detectors.filter(({ id }) => needed.has(id)),
    rules,
  };
}

/** What turns a hold into advice, whatever the rules say. */
const PROTECTED = 'protected-speech';

/** The detectors that a rule looks at; the others need not run. */
function askedFor({ look, conditions: { together, unless } }: Rule): string[] {
  const own =
    look.kind === 'detector'
      ? [look.detector]
      : look.kind === 'requires'
        ? [...look.detectors, ...look.absent]
        : [];
  return [...own, ...together, ...unless];
}

type Term = NonNullable<Pack['terms']>[number];

function addTerm(lexicon: Lexicon, { phrases = [], words = [], from, until }: Term): void {
  const isDated = from !== undefined || until !== undefined;
  const tag = isDated ? termTags.dated : termTags.always;
  for (const phrase of new Set([...phrases, ...words.map(asPhrase)]))
    addPhrase(lexicon, tag, phrase, slipsFor(phrase), isDated ? { from, until } : undefined);
}

function addOrganisation(lexicon: Lexicon, organisation: Pack['organisation']): void {
  const add = (tag: string, phrases: readonly string[], slips: (phrase: string) => number) => {
    for (const phrase of new Set(phrases)) addPhrase(lexicon, tag, phrase, slips(phrase));
  };
  const { names, doubtful = [], domains = [], context = [], lookAlikes = [] } = organisation;
  add(organisationTags.sure, [organisation.name, ...names.map(textOf)].flatMap(nameForms), slipsFor);
  add(organisationTags.sure, handlesOf(organisation).flatMap(handleForms), () => 0);
  add(organisationTags.sure, domains.map(textOf).flatMap(domainForms), () => 0);
  add(organisationTags.perhaps, doubtful.map(textOf).flatMap(nameForms), slipsFor);
  add(organisationTags.context, context, () => 0);
  // Misspelt like the name itself, and no more than that: "Meadowsbank FC".
  add(organisationTags.not, lookAlikes, phrase => Math.min(1, slipsFor(phrase)));
}

/** An official account may be the name of a page ("Age UK"), which says nothing new; only what is written as a handle is one. */
function handlesOf({ handles = [], accounts = {} }: Pack['organisation']): string[] {
  const official = Object.values(accounts).flatMap(list => (list ?? []).map(textOf));
  return [...handles.map(textOf), ...official.filter(account => account.startsWith('@'))];
}

function accountsOf({ accounts = {} }: Pack['organisation']): OfficialAccounts {
  const folded = (list: typeof accounts.x) =>
    new Set((list ?? []).map(textOf).map(foldAccount).filter(Boolean));
  const { x, linkedin, facebook, instagram } = accounts;
  return {
    x: folded(x),
    linkedin: folded(linkedin),
    facebook: folded(facebook),
    instagram: folded(instagram),
  };
}

/** One slip of a letter in a long name, two in a very long one. */
function slipsFor(phrase: string): number {
  const letters = phrase.replace(/[^\p{L}]/gu, '').length;
  return letters >= 20 ? 2 : letters >= 9 ? 1 : 0;
}

const ALL_ROLES = ['personal', 'authorised'] as const;
/** What matters in a private message too, where a rule does not say on which surfaces it speaks. */
const IN_MESSAGES: readonly PackRule['category'][] = ['service-user', 'personal-data', 'confidential'];

function compileRule(rule: PackRule, pack: Pack, lexicon: Lexicon): Rule {
  const { id, category, severity, permission } = rule;
  const addAll = (part: string, phrases: readonly string[] | undefined) => {
    const tag = `rule:${id}:${part}`;
    for (const phrase of phrases ?? []) addPhrase(lexicon, tag, phrase);
    return phrases?.length ? tag : undefined;
  };
  return {
    id,
    look: lookOf(rule, addAll),
    category,
    severity,
    message: ruleMessage(rule, pack.organisation.short),
    because: 'because' in rule ? rule.because : undefined,
    clauses: rule.clauses.flatMap(cited =>
      pack.clauses
        .filter(clause => clause.id === cited)
        .map(({ id, heading, quote }) => ({ id, heading, quote })),
    ),
    permission,
    ...(rule.mandatory && { mandatory: true as const }),
    roles: rule.roles ?? ALL_ROLES,
    surfaces: rule.surfaces ?? surfacesOf(category),
    conditions: conditionsOf(rule, addAll),
    examples: rule.flags.map(flag => unbracket(typeof flag === 'string' ? flag : flag.text).text),
    offers: rule.kind === 'requires' && rule.offers ? (pack.disclaimers ?? []) : [],
  };
}

function surfacesOf(category: PackRule['category']): readonly Surface[] {
  return surfaces.filter(surface => surface !== 'message' || IN_MESSAGES.includes(category));
}

type AddAll = (part: string, phrases: readonly string[] | undefined) => string | undefined;

function lookOf(rule: PackRule, addAll: AddAll): Look {
  switch (rule.kind) {
    case 'detector':
      return { kind: 'detector', detector: rule.detector };
    case 'phrases':
      return { kind: 'phrases', tag: addAll('said', rule.phrases) ?? '' };
    case 'requires':
      return {
        kind: 'requires',
        detectors: rule.detectors ?? [],
        tag: addAll('said', rule.phrases) ?? '',
        absent: rule.needs,
      };
  }
}

function conditionsOf(rule: PackRule, addAll: AddAll): Conditions {
  return {
    near: addAll('near', rule.near),
    notNear: addAll('not-near', rule.notNear),
    together: rule.together ?? [],
    unless: rule.unless ?? [],
    unlessSaid: addAll('unless-said', rule.unlessSaid),
  };
}
