import { spanOfWords } from '@/src/engine/around';
import { namedIn } from '@/src/engine/persons';
import type { Reading } from '@/src/engine/reading';
import type { Draft, Finding, Span } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import type { Candidate } from './candidates';
import { HashedList } from './hashed-list';
import { dayOf } from './in-time';
import type { slowHash } from './slow-hash';
import { keyOf, MOST_WORDS } from './term-key';

type Register = NonNullable<Pack['consents']>;
type Consent = Register['people'][number];

/** Somebody whom a draft names, and what they have agreed to, the longest first. */
export interface Agreed {
  span: Span;
  consents: readonly Consent[];
}

/** The consent register of a pack. It counts for those who post for the organisation. */
export class Consents {
  private readonly list: HashedList<Consent>;

  constructor(register: Register, hash?: typeof slowHash) {
    this.list = new HashedList(register, register.people, hash);
  }

  /** Everybody named in some spans of a draft. Those of whom nothing is known, or not by when the signal is aborted, have no consents. */
  async of(reading: Reading, spans: readonly Span[], signal: AbortSignal): Promise<Agreed[]> {
    const people = namedIn(reading)
      .map(({ from, to }) => ({ from, to, span: spanOfWords(reading, from, to) }))
      .filter(({ span }) => spans.some(({ start, end }) => span.start >= start && span.end <= end));
    const ways = people.map(({ from, to }) => waysToName(reading, from, to, this.list.lengths));
    const { found } = await this.list.look([...distinct(ways.flat())], signal);
    return people.map(({ span }, at) => ({
      span,
      consents: found
        .filter(({ candidate }) => ways[at]?.some(({ key }) => key === candidate.key))
        .map(({ entry }) => entry)
        .toSorted((a, b) => b.until.localeCompare(a.until)),
    }));
  }
}

function* distinct(candidates: readonly Candidate[]): Generator<Candidate> {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (!seen.has(candidate.key)) yield candidate;
    seen.add(candidate.key);
  }
}

/** The name itself, and with a further name or two behind it. */
function waysToName(reading: Reading, from: number, to: number, lengths: ReadonlySet<number>): Candidate[] {
  const { words } = reading;
  const ways: Candidate[] = [];
  for (let end = to; end - from <= MOST_WORDS; end += 1) {
    const last = words[end - 1];
    if (!last || last.sentence !== words[from]?.sentence || (end > to && !last.capital)) break;
    if (lengths.has(end - from))
      ways.push({
        key: keyOf(words.slice(from, end)),
        words: end - from,
        spans: [spanOfWords(reading, from, end)],
      });
  }
  return ways;
}

/** Less of a finding about somebody who has agreed; of one whose consent has ended, or is for something else, the finding says so. */
export function withConsent(finding: Finding, named: readonly Agreed[], draft: Draft): Finding {
  const { start, end } = finding.span;
  const people = named.filter(({ span }) => span.start >= start && span.end <= end);
  const best = people.map(({ consents }) => consents.find(each => isEnough(each, draft)) ?? consents[0]);
  if (people.length === 0 || best.every(consent => consent === undefined)) return finding;
  const because = `${finding.because}; ${best.map(consent => wordsFor(consent, draft)).join('; ')}`;
  if (!best.every(consent => consent && isEnough(consent, draft))) return { ...finding, because };
  const { mandatory: _, ...rest } = finding;
  return { ...rest, severity: 'advise', because };
}

function isEnough(consent: Consent, draft: Draft): boolean {
  return isInTime(consent, draft) && isForIt(consent, draft);
}

/** Where the day is not known, nobody's consent is known to last. */
function isInTime({ until }: Consent, draft: Draft): boolean {
  const today = dayOf(draft);
  return today !== undefined && today <= until;
}

/** Being named, or told of; and being shown, where something is attached. */
function isForIt({ for: agreed }: Consent, { media }: Draft): boolean {
  const isTold = (['name', 'story', 'quote'] as const).some(each => agreed.includes(each));
  return (
    isTold &&
    media.every(({ kind }) => kind === 'document' || agreed.includes(kind === 'video' ? 'video' : 'picture'))
  );
}

function wordsFor(consent: Consent | undefined, draft: Draft): string {
  if (!consent) return 'of somebody named here no consent is known';
  const where = consent.where === undefined ? '' : ` (${consent.where})`;
  const what = `${consent.for.join(', ')}${where}`;
  if ((dayOf(draft) ?? '') > consent.until) return `consent to ${what} ended on ${consent.until}`;
  return `consent to ${what} until ${consent.until}`;
}
