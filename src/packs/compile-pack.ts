import { detectors } from '@/src/engine/detectors';
import { organisationTags } from '@/src/engine/detectors/organisation';
import type { Lexicon } from '@/src/engine/lexicon';
import type { Conditions, Look, Rule, Rulebook } from '@/src/engine/rulebook';
import { addPhrase, baseLexicon } from '@/src/engine/vocabulary';
import { domainForms, handleForms, nameForms } from './name-forms';
import type { Pack, PackRule } from './pack-schema';

/** A pack that has been parsed, made ready to run. */
export function compilePack(pack: Pack): Rulebook {
  const lexicon = baseLexicon();
  addOrganisation(lexicon, pack.organisation);
  for (const [tag, phrases] of Object.entries(pack.words ?? {}))
    for (const phrase of phrases ?? []) addPhrase(lexicon, tag, phrase);
  for (const { phrases } of pack.terms ?? [])
    for (const phrase of phrases) addPhrase(lexicon, 'confidential-term', phrase, slipsFor(phrase));
  return {
    id: pack.id,
    name: pack.name,
    lexicon,
    detectors,
    rules: pack.rules.map(rule => compileRule(rule, pack, lexicon)),
  };
}

function addOrganisation(lexicon: Lexicon, organisation: Pack['organisation']): void {
  const add = (tag: string, phrases: readonly string[], slips: (phrase: string) => number) => {
    for (const phrase of new Set(phrases)) addPhrase(lexicon, tag, phrase, slips(phrase));
  };
  const { names, doubtful = [], handles = [], domains = [], context = [], lookAlikes = [] } = organisation;
  add(organisationTags.sure, [organisation.name, ...names].flatMap(nameForms), slipsFor);
  add(organisationTags.sure, [...handles.flatMap(handleForms), ...domains.flatMap(domainForms)], () => 0);
  add(organisationTags.perhaps, doubtful.flatMap(nameForms), slipsFor);
  add(organisationTags.context, context, () => 0);
  add(organisationTags.not, lookAlikes, () => 0);
}

/** One slip of a letter in a long name, two in a very long one. */
function slipsFor(phrase: string): number {
  const letters = phrase.replace(/[^\p{L}]/gu, '').length;
  return letters >= 20 ? 2 : letters >= 9 ? 1 : 0;
}

const ALL_ROLES = ['personal', 'authorised'] as const;
const ALL_SURFACES = ['post', 'comment', 'reply', 'share', 'caption', 'message', 'profile'] as const;

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
    message: rule.message.replaceAll('{organisation}', pack.organisation.short),
    because: 'because' in rule ? rule.because : undefined,
    clauses: rule.clauses.flatMap(cited =>
      pack.clauses
        .filter(clause => clause.id === cited)
        .map(({ id, heading, quote }) => ({ id, heading, quote })),
    ),
    permission,
    roles: rule.roles ?? ALL_ROLES,
    surfaces: rule.surfaces ?? ALL_SURFACES,
    conditions: conditionsOf(rule, addAll),
    offers: rule.kind === 'requires' && rule.offers ? (pack.disclaimers ?? []) : [],
  };
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
