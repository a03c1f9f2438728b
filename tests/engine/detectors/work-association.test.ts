import { workAssociation } from '@/src/engine/detectors/work-association';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(workAssociation, {
  flags: [
    'Honestly [I work there] and I would not send my own mum',
    'another long day done but i wouldn’t swap [my residents] for anything',
    'My boss has changed our [sleep in rate] again',
  ],
  allows: [
    'Got a new job, so happy!',
    'My boss is going to love this film',
    'Back to work tomorrow, where did the weekend go',
    'My mum is in a care home and the staff are lovely',
  ],
});
