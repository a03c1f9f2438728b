import { wayIn } from '@/src/engine/detectors/way-in';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(wayIn, {
  flags: [
    '[on my own in the office until] ten again, my manager has gone',
    "the [keypad is broken] at work so the [back door doesn't lock]",
  ],
  allows: [
    'on my own on the sofa',
    'The shop is open until ten',
    'my front door needs paint',
    'home alone with the cat',
  ],
});
