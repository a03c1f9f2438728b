import { postcode } from '@/src/engine/detectors/postcode';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(postcode, {
  flags: [
    'They live at [SW1A 1AA]',
    'They live at [cb2 1tn] next door to us',
    'They live at [EC1A1BB]',
    'flowers to [DN55 1PT] please 💐',
  ],
  allows: [
    'Meet at E17 4PM',
    'Bus N9 7AM',
    'QA1 1AA',
    'M1 1CA',
    'Took B12 5MG today',
    'the A14 9AM jam',
    'Came S10 3RD in the race',
    'water off in PE13 until noon',
    'password ec1a1bb',
  ],
});
