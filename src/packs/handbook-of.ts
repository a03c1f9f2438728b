import type { Category, Clause, Severity } from '@/src/engine/types';
import { isMandatory } from './optional-rules';
import type { Pack, PackClause } from './pack-schema';
import { ruleMessage } from './rule-message';

/** What a pack holds for those who want to read the policy rather than be checked by it. */
export interface Handbook {
  organisation: string;
  short: string;
  name: string;
  version: string;
  policies: readonly Policy[];
  changes: NonNullable<Pack['changes']>;
  acknowledgement: string | undefined;
  /** The clauses as the policy has them, by heading. */
  parts: readonly Part[];
  advice: readonly { id: string; text: string; clauses: readonly Clause[] }[];
  disclaimers: readonly string[];
  permissions: readonly { who: string; about: readonly Category[] }[];
  contacts: readonly Contact[];
  notes: readonly { kind: NoteKind; texts: readonly string[] }[];
  installing: string | undefined;
  rules: readonly HandbookRule[];
}

export interface Part {
  heading: string;
  clauses: readonly HandbookClause[];
}

export interface HandbookClause {
  id: string;
  quote: string;
  plain: string | undefined;
  /** How heavily a post weighs that breaks it, where a post can. */
  severity: Severity | undefined;
}

export interface HandbookRule {
  id: string;
  category: Category;
  severity: Severity;
  message: string;
  isMandatory: boolean;
  /** Off until the person turns it on. */
  isMuted: boolean;
}

type Policy = NonNullable<Pack['governance']>['policies'][number];
type Contact = NonNullable<Pack['contacts']>[number];

const NOTES = ['appliesTo', 'covers', 'meanings', 'ownTime', 'monitoring', 'disciplinary'] as const;
export type NoteKind = (typeof NOTES)[number];

export function handbookOf(pack: Pack): Handbook {
  const { organisation, governance, rules } = pack;
  const weights = new Map(
    rules.flatMap(({ clauses, severity }) => clauses.map(id => [id, severity] as const)),
  );
  return {
    organisation: organisation.name,
    short: organisation.short,
    name: pack.name,
    version: pack.version,
    policies: governance?.policies ?? [],
    changes: pack.changes ?? [],
    acknowledgement: governance?.acknowledgement?.text,
    parts: partsOf(pack.clauses, weights),
    advice: (pack.guidance ?? []).map(({ id, text, clauses }) => ({
      id,
      text,
      clauses: pack.clauses.filter(clause => clauses.includes(clause.id)),
    })),
    disclaimers: pack.disclaimers ?? [],
    permissions: permissionsOf(pack),
    contacts: pack.contacts ?? [],
    notes: NOTES.map(kind => ({ kind, texts: (governance?.[kind] ?? []).map(({ text }) => text) })),
    installing: governance?.installing?.ask,
    rules: rules.map(rule => ({
      id: rule.id,
      category: rule.category,
      severity: rule.severity,
      message: ruleMessage(rule, organisation.short),
      isMandatory: isMandatory(rule),
      isMuted: rule.muted ?? false,
    })),
  };
}

/** A heading that comes back later in the policy stands there once more. */
function partsOf(clauses: readonly PackClause[], weights: ReadonlyMap<string, Severity>): Part[] {
  const parts: { heading: string; clauses: HandbookClause[] }[] = [];
  for (const { id, heading, quote, plain } of clauses) {
    if (parts.at(-1)?.heading !== heading) parts.push({ heading, clauses: [] });
    parts.at(-1)?.clauses.push({ id, quote, plain, severity: weights.get(id) });
  }
  return parts;
}

function permissionsOf({ rules }: Pack): Handbook['permissions'] {
  const people = new Set(rules.flatMap(({ permission }) => permission ?? []));
  return [...people].map(who => ({
    who,
    about: [...new Set(rules.filter(rule => rule.permission === who).map(({ category }) => category))],
  }));
}
