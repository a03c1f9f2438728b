import type { Detector, Reading } from '../reading';
import type { Match } from '../types';
import { matchWritten } from '../written';
import { workAddresses } from './work-email';

const HEADERS =
  /^(?:from|sent|to|subject|cc|date): .{2,80}\n(?:(?:from|sent|to|subject|cc|date): .{2,80}(?:\n|$)){1,5}/gm;

/** The head of an e-mail, and addresses on the organisation's own system. */
export const pastedEmail: Detector = {
  id: 'pasted-email',
  finds: 'pasted e-mails and internal addresses',
  detect: reading => [
    ...(reading.folded.text.includes('\n') ? heads(reading) : []),
    ...workAddresses(reading),
  ],
};

function heads({ folded }: Reading): Match[] {
  return matchWritten(folded, HEADERS, 'the head of an e-mail', () => true);
}
