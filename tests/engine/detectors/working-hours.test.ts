import { workingHours } from '@/src/engine/detectors/working-hours';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(workingHours, {
  flags: [
    '[hiding in the sluice] for five mins peace',
    'so [bored on this shift], three hours left till handover, entertain me',
    '[supposed to be doing] my care plans but here i am',
    "[scrolling on here at work] cos the manager's off",
    '[all the residents are asleep so netflix] and a brew on this waking night',
    '[writing this from the staff toilet] lol',
    '[im on reception til 6 if anyone] wants a goss',
    '[getting paid to sit here] and watch the football',
  ],
  allows: [
    'On my break and the tea is cold',
    'Just home from a long shift, feet up',
    'hiding in the cupboard from my kids',
    'supposed to be on a diet',
    'I used to be so bored at work',
    'Netflix and a brew tonight, all asleep',
    'Posting from the train',
    'My shift starts at seven tomorrow',
    'caught somebody sleeping on the bus',
  ],
});
