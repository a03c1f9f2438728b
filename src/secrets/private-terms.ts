import { overlaps } from '@/src/engine/around';
import type { Reading } from '@/src/engine/reading';
import type { Match } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import { candidatesIn } from './candidates';
import { HashedList } from './hashed-list';
import { countsOn, dayOf } from './in-time';
import type { slowHash } from './slow-hash';

type List = NonNullable<Pack['privateTerms']>;

/** A pack's private terms, found in a draft as `confidential-term` is. */
export class PrivateTerms {
  private readonly list: HashedList<List['hashes'][number]>;

  constructor(list: List, hash?: typeof slowHash) {
    this.list = new HashedList(list, list.hashes, hash);
  }

  /** Spans are of the draft's text. Not complete where more may be said than there was time to look for. */
  async match(reading: Reading, signal: AbortSignal): Promise<{ matches: Match[]; isComplete: boolean }> {
    const today = dayOf(reading.draft);
    const { found, isComplete } = await this.list.look(candidatesIn(reading, this.list.lengths), signal);
    const matches = found
      .filter(({ entry }) => countsOn(entry, today))
      .flatMap(({ candidate, entry }) =>
        candidate.spans.map(span => ({ span, because: becauseOf(entry.label) })),
      );
    return { matches: longestOf(matches), isComplete };
  }
}

function becauseOf(label: string | undefined): string {
  const list = 'on your organisation’s private list of confidential things';
  return label === undefined ? list : `${list}: ${label}`;
}

function longestOf(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const byLength = matches.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const match of byLength) if (!kept.some(({ span }) => overlaps(span, match.span))) kept.push(match);
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}
