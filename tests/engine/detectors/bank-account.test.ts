import { bankAccount } from '@/src/engine/detectors/bank-account';
import { detectorTable } from '@/tests/helpers/detector-table';

// Vocalink's published test pairs.
detectorTable(bankAccount, {
  flags: [
    'Please pay sort code [08-99-99] account [66374958]',
    'sort code [20 29 59] acc no [63748472] thanks all',
  ],
  allows: [
    'Final score 08-99-99 on the board',
    'Serial 66374958',
    'Fixtures 26-12-25, 28-12-25. Sort code of a madman',
    'my bank account is empty, 20 days till payday',
    'the bank sent 12345678901 letters',
    'account closed on 08-12-25',
  ],
});
