import { workDevice } from '@/src/engine/detectors/work-device';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(workDevice, {
  flags: [
    'doing my tesco shop [on the work laptop]',
    'watching the match [on the works ipad]',
    '[printed my wedding invites at work]',
  ],
  allows: [
    'my laptop died at work today',
    'new phone arrived',
    'working on my laptop at home',
    'the office printer has a name and it is Dave',
    'at my desk with tea',
  ],
});
