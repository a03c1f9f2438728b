import type { Detector } from '../reading';
import { matchFigures } from '../written';

const SHAPE = /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/gu;

export const iban: Detector = {
  id: 'iban',
  finds: 'international bank account numbers',
  detect: ({ folded }) =>
    matchFigures(folded, SHAPE, 'a bank account number (IBAN) with correct check digits', ({ text }) =>
      hasRightCheckDigits(text.replaceAll(' ', '')),
    ),
};

/** ISO 13616: the first four go to the end, letters count from 10, and the whole is 1 modulo 97. */
function hasRightCheckDigits(text: string): boolean {
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1 && text.length >= 15;
}
