import { wholeDraft } from '../marked';
import type { Detector } from '../reading';
import type { Draft, Hours } from '../types';
import { weekdays } from '../types';
import { organisation } from './organisation';

/** By the clock it is the person's working time, and none of their breaks. Only hours that they entered themselves count. */
export const workingClock: Detector = {
  id: 'working-clock',
  finds: 'the time of your working hours',
  detect: reading => {
    const { hours, now, surface, replyTo } = reading.draft;
    if (!hours || now === undefined || !isWorkingTime(hours, now)) return [];
    const shared = `${replyTo?.author ?? ''}. ${replyTo?.text ?? ''}`;
    const isForWork = surface === 'share' && organisation.detect(reading.read(`at ${shared}`)).length > 0;
    return isForWork ? [] : [wholeDraft('it is your working time, as you entered it')];
  },
};

const DAY = 24 * 60;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** As the clock shows it where the person is: the offset says no more than which day that is. */
function isWorkingTime(hours: Hours, now: NonNullable<Draft['now']>): boolean {
  const [, year, month, day, hour, minute] = LOCAL.exec(now)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const at = (hour ?? 0) * 60 + (minute ?? 0);
  const { days, from, to, breaks = [] } = hours;
  const works = (back: number) => days.includes(weekdays[(weekday + 7 - back) % 7] ?? 'sun');
  const isShift = works(0) ? isWithin(at, from, to) : false;
  const isLastNights = works(1) && isWithin(at + DAY, from, to);
  const isBreak = breaks.some(
    pause => isWithin(at, pause.from, pause.to) || isWithin(at + DAY, pause.from, pause.to),
  );
  return (isShift || isLastNights) && !isBreak;
}

/** From one time to the other, which may be of the next day. */
function isWithin(at: number, from: string, to: string): boolean {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return at >= start && at < (end > start ? end : end + DAY);
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
