import type { PackDraft } from './pack-draft';

export type Term = NonNullable<PackDraft['terms']>[number];

/** How many terms stand on one page. */
export const PAGE = 50;

/** The words of a term as they are written, phrases first. */
export function termText({ phrases = [], words = [] }: Term): string {
  return [...phrases, ...words].join('; ');
}

/** The places of the terms that say this, or of all. */
export function findTerms(terms: readonly Term[], words: string): number[] {
  const wanted = words.trim().toLowerCase();
  return terms.flatMap((term, at) =>
    `${termText(term)} ${term.label ?? ''}`.toLowerCase().includes(wanted) ? [at] : [],
  );
}

/**
 * Terms from a list that was pasted: one on each line; after a tab or a semicolon the last day on which it is confidential,
 * if that is a day. What is there already is left out.
 */
export function pastedTerms(text: string, terms: readonly Term[]): Term[] {
  const known = new Set(terms.flatMap(({ words = [] }) => words.map(word => word.toLowerCase())));
  return text.split('\n').flatMap(line => {
    const [words = '', day = ''] = line.split(/[\t;]/).map(part => part.trim());
    if (words === '' || known.has(words.toLowerCase())) return [];
    known.add(words.toLowerCase());
    return [{ words: [words], ...(/^\d{4}-\d\d-\d\d$/.test(day) && { until: day }) }];
  });
}

export function addTerms(pack: PackDraft, added: readonly Term[]): PackDraft {
  return added.length === 0 ? pack : { ...pack, terms: [...added, ...(pack.terms ?? [])] };
}

export function changeTerm(pack: PackDraft, at: number, term: Term): PackDraft {
  return { ...pack, terms: (pack.terms ?? []).with(at, term) };
}

export function removeTerm(pack: PackDraft, at: number): PackDraft {
  const { terms = [], ...rest } = pack;
  const left = terms.toSpliced(at, 1);
  return left.length > 0 ? { ...rest, terms: left } : rest;
}
