import { iban } from '@/src/engine/detectors/iban';
import { detectorTable } from '@/tests/helpers/detector-table';

// The registry's published examples (ISO 13616).
detectorTable(iban, {
  flags: ['pay it into [GB82 WEST 1234 5698 7654 32] please', '[DE89370400440532013000] is the account'],
  allows: [
    'GB82 WEST 1234 5698 7654 33',
    'GB82 WEST 1234',
    'TEAM1234567890 for the win',
    'AB12 CDEF is my plate',
    'ab12cdef3456ghij7890',
  ],
});
