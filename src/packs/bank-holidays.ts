export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

const DAY = 24 * 60 * 60_000;
const MONDAY = 1;
const [JANUARY, MARCH, MAY, JULY, AUGUST, NOVEMBER, DECEMBER] = [0, 2, 4, 6, 7, 10, 11];

/** Whether a day, as in 2026-12-25, is a bank holiday there: those of every year, not one that was given once. */
export function isBankHoliday(day: string, nation: Nation): boolean {
  const year = Number(day.slice(0, 4));
  return holidaysOf(year, nation).some(time => new Date(time).toISOString().startsWith(day.slice(0, 10)));
}

/** Days as times in UTC. https://www.gov.uk/bank-holidays, Banking and Financial Dealings Act 1971. */
function holidaysOf(year: number, nation: Nation): number[] {
  const on = (month: number, day: number) => Date.UTC(year, month, day);
  const isScotland = nation === 'scotland';
  const isIreland = nation === 'northern-ireland';
  const easter = easterOf(year);
  const moving = [
    easter - 2 * DAY,
    ...(isScotland ? [] : [easter + DAY]),
    mondayFrom(on(MAY, 1)),
    mondayFrom(on(MAY, 25)),
    mondayFrom(on(AUGUST, isScotland ? 1 : 25)),
  ];
  const fixed = [
    on(JANUARY, 1),
    ...(isScotland ? [on(JANUARY, 2), on(NOVEMBER, 30)] : []),
    ...(isIreland ? [on(MARCH, 17), on(JULY, 12)] : []),
    on(DECEMBER, 25),
    on(DECEMBER, 26),
  ];
  return [...moving, ...withSubstitutes(fixed)];
}

/** What falls on a weekend is kept on the next weekday that is none yet. */
function withSubstitutes(days: readonly number[]): number[] {
  const kept = days.filter(day => !isWeekend(day));
  for (const day of days.filter(isWeekend)) {
    let other = day;
    while (isWeekend(other) || kept.includes(other)) other += DAY;
    kept.push(other);
  }
  return kept;
}

function isWeekend(time: number): boolean {
  return new Date(time).getUTCDay() % 6 === 0;
}

function mondayFrom(time: number): number {
  return time + ((MONDAY + 7 - new Date(time).getUTCDay()) % 7) * DAY;
}

/** Sunday. Method: Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
