import type { Detector } from '../reading';
import { matchWritten } from '../written';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const SHAPE = new RegExp(
  [
    '\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)?\\d{2}',
    '(?:19|20)\\d{2}-\\d{2}-\\d{2}',
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:19|20)\\d{2}`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`,
  ]
    .map(shape => `(?<![\\d/.-])${shape}(?![\\d/-])`)
    .join('|'),
  'g',
);
const BIRTH = /\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|born(?: on)?)(?![\p{L}])[^\d!?.\n]{0,20}$/u;

export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  finds: 'dates of birth',
  detect: ({ folded }) => {
    if (!folded.hasFigures || !/birth|born|d\.? ?o\.? ?b/.test(folded.text)) return [];
    return matchWritten(folded, SHAPE, 'a date of birth', ({ before }) => BIRTH.test(before));
  },
};
