import { luring } from '@/src/engine/detectors/luring';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(luring, {
  flags: [
    "[come round to mine alone], [don't tell your mum we talk]",
    '[keep it our little secret] ok',
    "[you're so mature for your age]",
  ],
  allows: [
    'Our secret ingredient is mustard',
    "Don't tell your mum about her party",
    'meet us at the gate at ten',
    'I came home alone',
    'our secret santa is on Friday',
    'we met alone in the lift by accident',
  ],
});
