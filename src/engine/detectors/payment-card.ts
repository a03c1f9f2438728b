import type { Detector } from '../reading';
import { digitsOf, matchFigures } from '../written';

/** 13 to 19 digits as cards are printed: in fours, as 4-6-5, or run together. */
const SHAPE =
  /(?<![\d.,£$€#+]|\d[ -])(?:[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{1,7}|3\d{3}([ -])\d{6}\2\d{5}|[3-6]\d{12,18})(?![\d.,]*\d|[ -]\d{3})/g;

export const paymentCard: Detector = {
  id: 'payment-card',
  finds: 'payment card numbers',
  detect: ({ folded }) =>
    matchFigures(folded, SHAPE, 'a card number with a correct check digit', ({ text }) =>
      isLuhn(digitsOf(text)),
    ),
};

/** ISO/IEC 7812: every second digit from the right is doubled. */
function isLuhn(digits: number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, at) => {
    const value = at % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}
