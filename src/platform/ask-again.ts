import type { Asked, InstalledPack, Refusal } from '@/src/packs/installed-pack';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** So that a hundred thousand browsers that start at nine do not ask at nine, in milliseconds. */
const SPREAD = { day: 2 * HOUR, hour: HOUR, start: 10 * 60_000 };

/** When to ask next: once a day, give or take; sooner only where nobody could be reached, which was no question then. */
export function askedAt(now: number, refusal?: Refusal, random = Math.random()): Asked {
  const isUnheard = refusal?.kind === 'unread' && refusal.why === 'unreachable';
  const wait = isUnheard ? HOUR + random * SPREAD.hour : DAY + random * SPREAD.day;
  return { at: now, next: now + Math.round(wait), ...(refusal && { refusal }) };
}

/** A time further off than any that is ever set is of a clock that has been set back since. */
export function isDue(asked: Pick<Asked, 'next'> | undefined, now: number): boolean {
  return !asked || asked.next <= now || asked.next > now + DAY + SPREAD.day;
}

/** When to do what is overdue, within minutes from now; without a chance, the last of them. */
export function startBy(now: number, random = 1): number {
  return now + random * SPREAD.start;
}

/** Of an alarm that went off: whether it should have long ago, as after a night, and then how long to wait, in milliseconds. */
export function waitAfter(scheduled: number, now: number, random = Math.random()): number {
  return now - scheduled > SPREAD.start ? random * SPREAD.start : 0;
}

/** Where newer versions of it are to be had. */
export function addressOf({ from }: Pick<InstalledPack, 'from'>): string | undefined {
  return from.kind === 'file' ? undefined : from.address;
}
