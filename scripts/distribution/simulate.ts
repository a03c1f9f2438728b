import { askedAt, startBy } from '@/src/platform/ask-again';
import { seeded } from '../random';

const HOUR = 3600;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const WEEKS = 4;

/** One day's questions, and how many came a second. */
export interface Wave {
  total: number;
  mean: number;
  hour: number;
  minute: number;
  second: number;
}

/** When somebody starts their browser, in seconds of the day, and for how many hours it runs. */
type Habit = () => { start: number; hours: number };

/**
 * Four working weeks of so many browsers, each started on working days at its own hour, give or take. The same each time. The days are
 * those of the last week, Monday first.
 */
export function simulate(browsers: number, habit?: Habit): { days: Wave[]; asked: number } {
  const random = seeded(6);
  const perSecond = Array.from({ length: 5 }, () => new Uint32Array(DAY));
  let asked = 0;
  for (let browser = 0; browser < browsers; browser += 1) {
    const { start, hours } = habit ? habit() : habitOf(random);
    let due = 0;
    for (let day = 0; day < WEEKS * 7; day += 1) {
      if (day % 7 > 4) continue;
      const on = day * DAY + start + (habit ? 0 : (random() - 0.5) * 900);
      const off = on + hours * HOUR;
      if (due > off) continue;
      const at = due <= on ? startBy(on * 1000, random()) / 1000 : due;
      due = (askedAt(at * 1000, undefined, random()).next ?? 0) / 1000;
      asked += 1;
      const second = Math.floor(at - (WEEKS - 1) * WEEK - (day % 7) * DAY);
      const seconds = day >= (WEEKS - 1) * 7 ? perSecond[day % 7] : undefined;
      if (seconds && second >= 0 && second < DAY) seconds[second] = (seconds[second] ?? 0) + 1;
    }
  }
  return { days: perSecond.map(waveOf), asked };
}

/** Offices from half past eight, early and late shifts, and a few at any hour. */
function habitOf(random: () => number): { start: number; hours: number } {
  const kind = random();
  const around = (hour: number, minutes: number) =>
    hour * HOUR + (random() + random() + random() - 1.5) * minutes * 60;
  if (kind < 0.7) return { start: around(8.75, 40), hours: 8 };
  if (kind < 0.85) return { start: around(7, 20), hours: 8 };
  if (kind < 0.95) return { start: around(14, 30), hours: 8 };
  return { start: random() * 16 * HOUR, hours: 4 };
}

function waveOf(seconds: Uint32Array): Wave {
  const total = seconds.reduce((sum, count) => sum + count, 0);
  return {
    total,
    mean: total / DAY,
    hour: busiest(seconds, HOUR),
    minute: busiest(seconds, 60),
    second: busiest(seconds, 1),
  };
}

/** The mean a second of the busiest stretch of so many seconds. */
function busiest(seconds: Uint32Array, length: number): number {
  let now = 0;
  let most = 0;
  for (const [at, count] of seconds.entries()) {
    now += count - (at >= length ? (seconds[at - length] ?? 0) : 0);
    most = Math.max(most, now);
  }
  return most / length;
}
