import type { Detector } from '../reading';
import { matchWritten } from '../written';
import { workAddresses } from './work-email';

const HEADERS =
  /^(?:from|sent|to|subject|cc|date): .{2,80}\n(?:(?:from|sent|to|subject|cc|date): .{2,80}(?:\n|$)){1,5}/gm;

/** The head of an e-mail, and addresses on the organisation's own system. */
export const pastedEmail: Detector = {
  id: 'pasted-email',
  finds: 'pasted e-mails and internal addresses',
  detect: reading => [
    ...matchWritten(reading.folded, HEADERS, 'the head of an e-mail', () => true),
    ...workAddresses(reading),
  ],
};
