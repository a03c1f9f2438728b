import { describe, expect, test } from 'vitest';
import { isBankHoliday, type Nation } from '@/src/packs/bank-holidays';
import { isTimeOff } from '@/src/packs/time-off';

/** As https://www.gov.uk/bank-holidays lists them. */
const LISTED: readonly (readonly [Nation, number, readonly string[]])[] = [
  ['england', 2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  ['wales', 2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ['england', 2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ['scotland', 2025, ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26']],
  ['scotland', 2021, ['01-01', '01-04', '04-02', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28']],
  [
    'northern-ireland',
    2025,
    ['01-01', '03-17', '04-18', '04-21', '05-05', '05-26', '07-14', '08-25', '12-25', '12-26'],
  ],
];

test.each(LISTED)('the bank holidays of %s in %i', (nation, year, listed) => {
  const all = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString())
    .map(day => day.slice(0, 10))
    .filter(day => day.startsWith(String(year)));
  expect(all.filter(day => isBankHoliday(day, nation)).map(day => day.slice(5))).toEqual(listed);
});

describe('time off', () => {
  const week = [
    { days: ['mon' as const], from: '09:00', to: '17:30', breaks: [{ from: '12:30', to: '13:00' }] },
  ];
  const hours = { timeZone: 'Europe/London', week, bankHolidays: 'england' as const };

  test.each([
    ['a bank holiday', '2026-04-06T10:00:00Z', true],
    ['just before it ends, in summer time', '2026-04-06T22:59:00Z', true],
    ['the day after', '2026-04-06T23:00:00Z', false],
    ['a break, in summer time', '2026-06-01T11:45:00Z', true],
    ['the end of a break', '2026-06-01T12:00:00Z', false],
    ['another weekday', '2026-06-02T11:45:00Z', false],
    ['an ordinary Monday', '2026-06-01T09:00:00Z', false],
  ])('%s', (_, now, is) => {
    expect(isTimeOff(hours, new Date(now))).toBe(is);
  });

  test('is none where the pack says nothing of it', () => {
    expect(isTimeOff(undefined, new Date('2026-12-25T12:00:00Z'))).toBe(false);
    const { bankHolidays: _, ...open } = hours;
    expect(isTimeOff(open, new Date('2026-12-25T12:00:00Z'))).toBe(false);
  });
});
