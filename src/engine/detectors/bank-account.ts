import type { Detector } from '../reading';
import { matchWritten } from '../written';

/** A date and a score have the shape of a sort code, and any serial number that of an account: each needs the other, or words. */
const SORT_CODE = /(?<![\d£$€.,/-])\d{2}([ -])\d{2}\1\d{2}(?![\d/]|[ -]\d{2}(?!\d))/g;
const ACCOUNT = /(?<![\d£$€.,#-])\d{8}(?![\d.,]*\d)/g;
const BANK =
  /\b(?:sort ?codes?|s\/c|acc(?:ount|t|s)?(?: ?(?:no|num|number))?|bank(?: details)?|bacs|iban|pay(?:ee)? (?:into|to))\b/;
const SORT_CODE_BEFORE = /\d{2}([ -]?)\d{2}\1\d{2}\D{1,30}$/;

export const bankAccount: Detector = {
  id: 'bank-account',
  finds: 'bank account numbers',
  detect: ({ folded }) => {
    if (!folded.hasFigures || !BANK.test(folded.text)) return [];
    return [
      ...matchWritten(folded, SORT_CODE, 'a sort code', ({ before }) =>
        /\b(?:sort ?codes?|s\/c|bank|bacs)\b/.test(before),
      ),
      ...matchWritten(
        folded,
        ACCOUNT,
        'a bank account number',
        ({ before }) =>
          BANK.test(before) &&
          (SORT_CODE_BEFORE.test(before) || /\bacc(?:ount|t)?\b[^.!?\n]{0,20}$/.test(before)),
      ),
    ];
  },
};
