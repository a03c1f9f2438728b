/**
 * Whether a pack's last day is past, by the clock of the person's own place. Without a last day it never is. `now` should be the
 * latest time that was ever seen, so that a clock set back revives nothing: the caller keeps it.
 */
export function isExpired({ expires }: { expires?: string | undefined }, now: Date): boolean {
  return expires !== undefined && dayOf(now) > expires;
}

function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
