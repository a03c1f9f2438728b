import { confidentialTerm } from '@/src/engine/detectors/confidential-term';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(confidentialTerm, {
  flags: ['heard about [Project Lighthouse] in the kitchen', 'so the [day centre closures] are real then'],
  allows: [
    'We walked to the lighthouse',
    'my project is a shed',
    'road closures on the A14 again',
    'the day centre was lovely',
  ],
});
