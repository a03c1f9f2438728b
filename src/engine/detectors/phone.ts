import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { perReading } from '../per-reading';
import type { Detector } from '../reading';
import { matchFigures } from '../written';

const SHAPE =
  /(?<![\d£$€#+.,]|\d[ -])(?:(?:\+|00) ?44[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ().-]{0,2}\d){8,9}(?![\d%]|[.,-]\d)/g;

/** Ofcom's numbers for drama are never given to anybody, and libphonenumber calls them invalid; tests live on them. */
const DRAMA =
  /^0(?:11[3-8]4960|1[2-6]14960|1914980|2079460|2896496|2890180|2920180|1632960|7700900|8081570|9098790|3069990)/;

/** Lines that a post may rightly name. */
const HELPLINES = new Set([
  '08006781602',
  '08004708090',
  '08088082121',
  '08001111',
  '03001231177',
  '08082000247',
]);
const NOT_A_PHONE =
  /\b(?:order|ref|reference|tracking|parcel|invoice|booking|isbn|charity (?:no|number)|reg|serial|case)\b[^.!?\n]{0,12}$/;

export const phone: Detector = {
  id: 'phone',
  finds: 'phone numbers',
  detect: perReading(({ folded }) =>
    matchFigures(folded, SHAPE, 'a phone number', ({ text, before }) => {
      const number = national(text);
      if (HELPLINES.has(number) || NOT_A_PHONE.test(before)) return false;
      return DRAMA.test(number) || isValidPhoneNumber(number, 'GB');
    }),
  ),
};

/** With its leading 0, whatever way the country was written. */
function national(text: string): string {
  return text
    .replace('(0)', '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '0');
}
