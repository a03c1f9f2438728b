const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const DATE = `(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${NAME})\\.?,? (\\d{4})|(${NAME})\\.?,? (\\d{4})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})(?:-(\\d{2}))?|\\b(20\\d{2})\\b)`;

const NUMBER_WORDS = ['', 'one', 'two', 'three', 'four', 'five'];

/** The first date after words such as these, as exactly as it is said; days come before months, as in Britain. */
export function dateAfter(words: RegExp, text: string): string | undefined {
  const found = new RegExp(`(?:${words.source})[^\\d\\n.;]{0,25}?${DATE}`, 'i').exec(text);
  if (!found) return undefined;
  const [, day, month, year, ofMonth, ofYear, d, m, y, isoYear, isoMonth, isoDay, alone] = found;
  if (year) return written(year, monthOf(month), Number(day));
  if (ofYear) return written(ofYear, monthOf(ofMonth));
  if (y) return written(y, Number(m), Number(d));
  if (isoYear) return written(isoYear, Number(isoMonth), isoDay === undefined ? undefined : Number(isoDay));
  return alone;
}

/** "reviewed annually", "every two years", "on a three yearly basis": 12, 24, 36. */
export function monthsBetweenReviews(text: string): number | undefined {
  if (!/review/i.test(text)) return undefined;
  const years =
    /\b(?:every|within|later than|on an?)\s+(\d|one|two|three|four|five)[ -]years?(?:ly)?\b/i.exec(text)?.[1];
  if (years) return 12 * (Number(years) || NUMBER_WORDS.indexOf(years.toLowerCase()));
  const months = /\bevery (\d{1,2}) months\b/i.exec(text)?.[1];
  if (months) return Number(months);
  if (/\b(?:annually|annual|every year|each year|yearly|once a year)\b/i.test(text)) return 12;
  return undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function written(year: string, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return year;
  const so = `${year}-${String(month).padStart(2, '0')}`;
  return day !== undefined && day >= 1 && day <= 31 ? `${so}-${String(day).padStart(2, '0')}` : so;
}
