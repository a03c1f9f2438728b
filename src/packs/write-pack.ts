import type { Pack } from './pack-schema';

type Term = NonNullable<Pack['terms']>[number];

/** A pack as the bytes that are signed: the same pack gives the same bytes. Terms that differ in their words alone share an entry. */
export function writePack({ terms, ...pack }: Pack): Uint8Array<ArrayBuffer> {
  const short = terms ? { ...pack, terms: joinedTerms(terms) } : pack;
  return new TextEncoder().encode(JSON.stringify(short));
}

function joinedTerms(terms: readonly Term[]): Term[] {
  const joined = new Map<string, Term>();
  for (const { words, phrases, ...about } of terms) {
    const id = JSON.stringify(about, Object.keys(about).toSorted());
    const term: Term = joined.get(id) ?? { ...about };
    if (words) addTo(term, 'words', words);
    if (phrases) addTo(term, 'phrases', phrases);
    joined.set(id, term);
  }
  return [...joined.values()];
}

/** In place: there may be 100,000. */
function addTo(term: Term, list: 'words' | 'phrases', more: readonly string[]): void {
  const known = term[list] ?? [];
  for (const each of more) known.push(each);
  term[list] = known;
}
