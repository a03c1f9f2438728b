import { misleading } from '@/src/engine/detectors/misleading';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(misleading, {
  flags: [
    'I work there and [left us a few glowing reviews]',
    '[speaking as a happy customer] (I work there shhh)',
  ],
  allows: [
    'As a happy customer I recommend this bakery',
    'wrote a review of the film',
    'We never had a complaint as kids',
    'I am a former teacher',
    'guaranteed to rain on Saturday',
  ],
});
