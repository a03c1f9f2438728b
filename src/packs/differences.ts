import type { Pack, PackRule } from './pack-schema';
import { ruleDifferences } from './rule-differences';
import { textOf } from './schema/parts';

export const parts = [
  'rule',
  'clause',
  'name',
  'account',
  'word',
  'term',
  'private-term',
  'disclaimer',
  'contact',
  'consent',
  'guidance',
  'hours',
  'translation',
  'organisation',
  'about',
] as const;
export type Part = (typeof parts)[number];

export const kinds = ['added', 'removed', 'stricter', 'milder', 'reworded', 'changed'] as const;
export type Kind = (typeof kinds)[number];

export interface Difference {
  kind: Kind;
  part: Part;
  /** What it is called, in the words of the pack: a rule by its message, a clause by its number and heading. */
  what: string;
  /** Of a rule or a piece of guidance. */
  id?: string | undefined;
  /** Of a rule whose weight has changed. */
  severity?: { from: PackRule['severity']; to: PackRule['severity'] } | undefined;
}

/**
 * What is different between two packs, in the order of `parts`: each thing that was added, removed or changed, once for each way
 * it did. How a pack is written, its version and its own list of changes are no difference, nor are the examples of a rule.
 */
export function differencesOf(before: Pack, after: Pack): Difference[] {
  const compare = (part: Part, entriesOf: (pack: Pack) => Entries, changed: Kind = 'changed') =>
    entryDifferences(part, entriesOf(before), entriesOf(after), changed);
  return [
    ...ruleDifferences(before, after),
    ...compare('clause', clauses, 'reworded'),
    ...compare('name', names),
    ...compare('account', accounts),
    ...compare('word', words),
    ...compare('term', terms),
    ...compare('private-term', ({ privateTerms }) => hashed(privateTerms, privateTerms?.hashes)),
    ...compare('disclaimer', ({ disclaimers = [] }) => entries(disclaimers, each => each)),
    ...compare('contact', ({ contacts = [] }) => entries(contacts, ({ who }) => who)),
    ...compare('consent', ({ consents }) => hashed(consents, consents?.people)),
    ...compare(
      'guidance',
      ({ guidance = [] }) =>
        entries(
          guidance,
          ({ id }) => id,
          ({ text }) => text,
        ),
      'reworded',
    ),
    ...compare('hours', ({ hours, name }) => entries(hours ? [hours] : [], () => name)),
    ...compare('translation', ({ translations = {} }) =>
      entries(Object.entries(translations), ([language]) => language),
    ),
    ...compare('organisation', organisation),
    ...compare('about', about),
  ];
}

/** What is compared, by what it is known by. */
type Entries = Map<string, { what: string; content: string }>;

function entries<T>(
  list: readonly T[],
  keyOf: (each: T) => string,
  whatOf: (each: T) => string = keyOf,
): Entries {
  return new Map(list.map(each => [keyOf(each), { what: whatOf(each), content: JSON.stringify(each) }]));
}

function entryDifferences(part: Part, before: Entries, after: Entries, changed: Kind): Difference[] {
  const id = (key: string) => (part === 'guidance' ? { id: key } : {});
  const found: Difference[] = [];
  for (const [key, { what, content }] of after) {
    const known = before.get(key);
    if (known?.content === content) continue;
    found.push({ kind: known ? changed : 'added', part, what, ...id(key) });
  }
  for (const [key, { what }] of before)
    if (!after.has(key)) found.push({ kind: 'removed', part, what, ...id(key) });
  return found;
}

function clauses(pack: Pack): Entries {
  return entries(
    pack.clauses,
    ({ id }) => id,
    ({ id, heading }) => `${id} ${heading}`,
  );
}

function names({ organisation: { names, doubtful = [], handles = [], domains = [] } }: Pack): Entries {
  return entries([...names, ...doubtful, ...handles, ...domains].map(textOf), each => each);
}

function accounts({ organisation }: Pack): Entries {
  const list = Object.entries(organisation.accounts ?? {});
  return entries(
    list.flatMap(([site, handles]) => (handles ?? []).map(handle => `${textOf(handle)} (${site})`)),
    each => each,
  );
}

function words({ words = {} }: Pack): Entries {
  return entries(
    Object.entries(words).flatMap(([tag, phrases]) => (phrases ?? []).map(phrase => ({ tag, phrase }))),
    ({ tag, phrase }) => `${tag} ${phrase}`,
    ({ phrase }) => phrase,
  );
}

/** Word by word, since several may share an entry or have their own; there may be 100,000. */
function terms({ terms = [] }: Pack): Entries {
  const all: Entries = new Map();
  for (const { words = [], phrases = [], ...about } of terms) {
    const content = JSON.stringify(about);
    for (const what of words) all.set(what, { what, content });
    for (const what of phrases) all.set(what, { what, content });
  }
  return all;
}

/** Hashes of another salt cannot be compared: then all of them are others. */
function hashed<T extends { hash: string; label?: string | undefined }>(
  hashing: { salt: string } | undefined,
  list: readonly T[] = [],
): Entries {
  return entries(
    list,
    ({ hash }) => `${hashing?.salt} ${hash}`,
    ({ label = '' }) => label,
  );
}

function organisation({ organisation }: Pack): Entries {
  const { names, doubtful, handles, domains, accounts, ...rest } = organisation;
  return entries(
    [rest],
    () => 'organisation',
    ({ name }) => name,
  );
}

function about({ name, language, expires, governance, notApplicable, uncheckable }: Pack): Entries {
  const all = { name, language, expires, governance, notApplicable, uncheckable };
  return entries(
    [all],
    () => 'about',
    () => name,
  );
}
