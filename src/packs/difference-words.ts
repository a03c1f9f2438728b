import { type Difference, type Kind, kinds, type Part, parts } from './differences';
import type { PackRule } from './pack-schema';

/** How differences are said. Whoever shows them gives the words, in the reader's language. */
export interface DifferenceWords {
  /** "1 rule", "2 rules". */
  count(part: Part, count: number): string;
  /** After a count or by itself: "added". */
  kinds: Record<Kind, string>;
  /** "must not". */
  severities: Record<PackRule['severity'], string>;
  /** Where nothing is different. */
  none: string;
}

/** "2 rules added, 1 stricter; 1 contact removed". */
export function summaryOf(differences: readonly Difference[], words: DifferenceWords): string {
  const lines = parts.flatMap(part => {
    const own = differences.filter(difference => difference.part === part);
    const counted = kinds
      .map(kind => ({ kind, count: own.filter(difference => difference.kind === kind).length }))
      .filter(({ count }) => count > 0);
    const said = counted.map(({ kind, count }, at) =>
      at === 0 ? `${words.count(part, count)} ${words.kinds[kind]}` : `${count} ${words.kinds[kind]}`,
    );
    return said.length > 0 ? [said.join(', ')] : [];
  });
  return lines.length > 0 ? lines.join('; ') : words.none;
}

/** "Stricter: A room number can identify someone. (should not → must not)". What is private is not named. */
export function sentenceOf({ kind, part, what, severity }: Difference, words: DifferenceWords): string {
  const label = words.kinds[kind];
  const weight =
    severity && kind !== 'reworded'
      ? ` (${words.severities[severity.from]} → ${words.severities[severity.to]})`
      : '';
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${what || words.count(part, 1)}${weight}`;
}

const ENGLISH: Record<Part, [one: string, more: string]> = {
  rule: ['rule', 'rules'],
  clause: ['policy clause', 'policy clauses'],
  name: ['name of the organisation', 'names of the organisation'],
  account: ['official account', 'official accounts'],
  word: ['word for people or work', 'words for people or work'],
  term: ['confidential term', 'confidential terms'],
  'private-term': ['private term', 'private terms'],
  disclaimer: ['disclaimer', 'disclaimers'],
  contact: ['contact', 'contacts'],
  consent: ['consent', 'consents'],
  guidance: ['piece of advice', 'pieces of advice'],
  hours: ['working time', 'working times'],
  translation: ['translation', 'translations'],
  organisation: ['description of the organisation', 'descriptions of the organisation'],
  about: ['record about the policy', 'records about the policy'],
};

/** In plain English, for the command line and the folder that is published. */
export const englishDifferences: DifferenceWords = {
  count: (part, count) => `${count} ${ENGLISH[part][count === 1 ? 0 : 1]}`,
  kinds: {
    added: 'added',
    removed: 'removed',
    stricter: 'stricter',
    milder: 'milder',
    reworded: 'reworded',
    changed: 'changed',
  },
  severities: { stop: 'must not', warn: 'should not', advise: 'bear in mind' },
  none: 'nothing that matters to anybody who posts',
};
