import { urgingHarm } from '@/src/engine/detectors/urging-harm';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(urgingHarm, {
  flags: [
    '[do us all a favour and drink bleach]',
    '[someone should kick his head] in',
    '[just kill yourself] mate',
  ],
  allows: [
    'I lost a friend to suicide, please reach out',
    'I could kill for a bacon roll',
    'kick the ball in',
    'Two years free of self harm and so proud',
    'Samaritans are there day and night',
    'I want to die of embarrassment',
  ],
});
