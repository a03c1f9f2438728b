import type { Draft } from '@/src/engine/types';
import { builtInPack } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import type { Pack } from '@/src/packs/pack-schema';
import { hashTerms } from '@/src/secrets/hash-terms';
import { newSalt } from '@/src/secrets/slow-hash';

type Kept = Omit<NonNullable<Pack['privateTerms']>['hashes'][number], 'hash' | 'words'>;
type Agreement = Omit<NonNullable<Pack['consents']>['people'][number], 'hash' | 'words'>;

const hashing = () => ({ algorithm: 'pbkdf2-sha-256' as const, salt: newSalt(), iterations: 1000 });
const own = builtInPack('allsorts');

export const rulebook = compilePack(own);

/** A real pack with invented secrets, by the words that are hashed. */
export async function packWith({
  terms = {},
  consents = {},
}: {
  terms?: Record<string, Kept>;
  consents?: Record<string, Agreement>;
}): Promise<Pack> {
  const [list, register] = [hashing(), hashing()];
  const hashes = await hashTerms(Object.keys(terms), list);
  const people = await hashTerms(Object.keys(consents), register);
  const kept = Object.values(terms);
  const agreed = Object.values(consents);
  return {
    ...own,
    privateTerms: { ...list, hashes: kept.flatMap((each, at) => ({ ...each, ...hashed(hashes, at) })) },
    consents: { ...register, people: agreed.flatMap((each, at) => ({ ...each, ...hashed(people, at) })) },
  };
}

function hashed<Each>(list: readonly Each[], at: number): Each {
  const each = list[at];
  if (!each) throw new Error('there is a hash for each');
  return each;
}

export function draftOf(text: string, said: Partial<Draft> = {}): Draft {
  return {
    text,
    site: 'facebook',
    surface: 'post',
    role: 'personal',
    media: [],
    now: '2026-03-10T20:00:00+00:00',
    ...said,
  };
}
