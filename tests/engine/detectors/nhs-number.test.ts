import { nhsNumber } from '@/src/engine/detectors/nhs-number';
import { detectorTable } from '@/tests/helpers/detector-table';

// Numbers from the range set aside for tests, 999 000 0000 to 999 999 9999 (NHS Data Dictionary).
detectorTable(nhsNumber, {
  flags: [
    'his number is [999 366 7129], call the ward',
    'NHS no [999-366-7129] if anyone finds his bag 🎒',
    'nhs number [9993667129] thats all she had on her',
  ],
  allows: [
    'his number is 999 366 7128', // wrong check digit
    'order 99936671291 has shipped', // longer than ten digits
    'ring 999 and ask for the ward',
    'my step count was 9 993 667 129 this year lol',
    'score 999 366 at half time',
    'parking ref 9993667128',
  ],
});
