import type { Draft } from '@/src/engine/types';

/** The day where the author is; nothing where it is not known. */
export function dayOf({ now }: Draft): string | undefined {
  return now?.slice(0, 10);
}

/** Both days included. Where the day is not known, it counts. */
export function countsOn(
  { from, until }: { from?: string | undefined; until?: string | undefined },
  today: string | undefined,
): boolean {
  return today === undefined || ((from ?? today) <= today && today <= (until ?? today));
}
