import { isBankHoliday } from './bank-holidays';
import type { Pack } from './pack-schema';

/**
 * Whether the organisation gives the time off, whatever hours a person has entered: a bank holiday, or a break of that weekday.
 * By the clock of the organisation's own place.
 */
export function isTimeOff(hours: Pack['hours'], now: Date): boolean {
  if (!hours) return false;
  const { day, weekday, time } = clockIn(hours.timeZone, now);
  if (hours.bankHolidays && isBankHoliday(day, hours.bankHolidays)) return true;
  return hours.week.some(
    ({ days, breaks = [] }) =>
      days.some(each => each === weekday) && breaks.some(({ from, to }) => from <= time && time < to),
  );
}

function clockIn(timeZone: string, now: Date): { day: string; weekday: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find(part => part.type === type)?.value ?? '';
  return {
    day: `${of('year')}-${of('month')}-${of('day')}`,
    weekday: of('weekday').toLowerCase(),
    time: `${of('hour')}:${of('minute')}`,
  };
}
