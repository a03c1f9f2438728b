import { hashTerms } from '@/src/secrets/hash-terms';
import { newSalt } from '@/src/secrets/slow-hash';
import type { PackDraft } from './pack-draft';

type PrivateTerms = NonNullable<PackDraft['privateTerms']>;
type Consents = NonNullable<PackDraft['consents']>;
type Hashing = Omit<PrivateTerms, 'hashes'>;

export type PrivateTerm = PrivateTerms['hashes'][number];
export type Consent = Consents['people'][number];

/** Slow enough to make guessing dear, and quick enough that thirty candidates of a draft are looked up before it is sent. */
const ITERATIONS = 100_000;

/** How the names of a list are hashed: a list that is there keeps its way, since old hashes cannot be made again. */
function hashingOf(list: Hashing | undefined): Hashing {
  if (list) return { algorithm: list.algorithm, salt: list.salt, iterations: list.iterations };
  return { algorithm: 'pbkdf2-sha-256', salt: newSalt(), iterations: ITERATIONS };
}

/** Hashes terms at once, and gives the edit that puts them into the pack; the words themselves are kept nowhere. */
export async function addPrivateTerms(
  pack: PackDraft,
  terms: readonly string[],
  about: Omit<PrivateTerm, 'hash' | 'words'>,
): Promise<(pack: PackDraft) => PackDraft> {
  const hashing = hashingOf(pack.privateTerms);
  const added = (await hashTerms(terms, hashing)).map(hashed => ({ ...hashed, ...about }));
  return current => {
    const before = current.privateTerms?.hashes ?? [];
    const news = added.filter(({ hash }) => !before.some(each => each.hash === hash));
    return { ...current, privateTerms: { ...hashing, hashes: [...before, ...news] } };
  };
}

/** The same for somebody who has agreed to something. */
export async function addConsent(
  pack: PackDraft,
  name: string,
  about: Omit<Consent, 'hash' | 'words'>,
): Promise<(pack: PackDraft) => PackDraft> {
  const hashing = hashingOf(pack.consents);
  const [hashed] = await hashTerms([name], hashing);
  return current => {
    if (!hashed) return current;
    const others = (current.consents?.people ?? []).filter(({ hash }) => hash !== hashed.hash);
    return { ...current, consents: { ...hashing, people: [...others, { ...hashed, ...about }] } };
  };
}

export function removePrivateTerm(pack: PackDraft, hash: string): PackDraft {
  const { privateTerms, ...rest } = pack;
  const hashes = privateTerms?.hashes.filter(each => each.hash !== hash) ?? [];
  return privateTerms && hashes.length > 0 ? { ...rest, privateTerms: { ...privateTerms, hashes } } : rest;
}

export function removeConsent(pack: PackDraft, hash: string): PackDraft {
  const { consents, ...rest } = pack;
  const people = consents?.people.filter(each => each.hash !== hash) ?? [];
  return consents && people.length > 0 ? { ...rest, consents: { ...consents, people } } : rest;
}
