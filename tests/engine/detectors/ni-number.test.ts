import { niNumber } from '@/src/engine/detectors/ni-number';
import { detectorTable } from '@/tests/helpers/detector-table';

// No real person has QQ, the official example (GOV.UK); AB is taken where a shape has to be right.
detectorTable(niNumber, {
  flags: [
    'NI number [AB 12 34 56 C] was on the letter',
    'ni number [ab123456c]',
    'Does this look like a proper NI number to you?? [QQ 12 34 56 C]',
  ],
  allows: [
    'For example QQ 12 34 56 C',
    'ref BG123456A',
    'ref DA123456A',
    'ref AO123456A',
    'AB123456E',
    'order CE123456A is late',
    'flight BA12 34 was fine',
  ],
});
