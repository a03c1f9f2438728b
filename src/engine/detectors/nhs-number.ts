import { allMatches } from '../all-matches';
import { unfold } from '../fold';
import type { Detector } from '../reading';

/** Ten digits: run together, or 3-3-4 with spaces, dots or hyphens. Nothing that makes it a longer number or a price. */
const WRITTEN = /(?<![\d£$€#+][.,]?|\d[ -])\d{3}([ .-]?)\d{3}\1\d{4}(?![\d]|[ .-]\d)/g;
const NOT_THIS =
  /\b(?:order|ref|reference|tracking|parcel|invoice|booking|ticket|item|isbn|raised|raise|views|followers)\b[^.!?\n]{0,20}$/;
const SAID_SO = /\b(?:nhs|hospital|patient|medical|number|no|num|gp|surgery|her|his|their)\b/;

export const nhsNumber: Detector = {
  id: 'nhs-number',
  finds: 'an NHS number whose check digit is right',
  detect: ({ folded }) => {
    if (!folded.hasFigures) return [];
    return allMatches(WRITTEN, folded.text)
      .filter(([digits]) => hasRightCheckDigit(digits))
      .filter(({ 0: digits, 1: gap, index }) => isMeant(folded.text, digits, gap ?? '', index))
      .map(({ 0: digits, index }) => ({
        span: unfold(folded, { start: index, end: index + digits.length }),
        because: 'ten digits with a correct NHS check digit',
      }));
  },
};

/** One ten-digit number in eleven has a right check digit: run together, it needs words that say what it is, and none that say otherwise. */
function isMeant(text: string, digits: string, gap: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  if (NOT_THIS.test(before)) return false;
  const around = `${before} ${text.slice(index + digits.length, index + digits.length + 40)}`;
  return gap !== '' || SAID_SO.test(around) || digits.startsWith('999');
}

/** Modulus 11, weights 10 to 1 (NHS Data Dictionary, NHS NUMBER). */
function hasRightCheckDigit(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (10 - at), 0);
  return sum % 11 === 0 && new Set(digits).size > 1;
}
