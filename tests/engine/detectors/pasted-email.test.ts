import { pastedEmail } from '@/src/engine/detectors/pasted-email';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(pastedEmail, {
  flags: ['[From: Head Office\nSent: 3 March\nSubject: rotas\n]All, please see below'],
  allows: ['from: me to: you', 'Subject closed', 'the date: Friday'],
});
