import { consent } from '@/src/engine/detectors/consent';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(consent, {
  flags: ['Meet Jean, in her garden, [with her written consent]'],
  allows: [
    'she did not agree to any of it',
    'I agree with every word',
    'permission slip for the school trip',
    'happy with my new shoes',
  ],
});
