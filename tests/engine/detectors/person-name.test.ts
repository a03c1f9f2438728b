import { personName } from '@/src/engine/detectors/person-name';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(personName, {
  flags: [
    'Lovely afternoon with [Mrs Patel] and her photographs',
    'had a brew with [Doreen Ashworth] on my break',
    'supporting [gladys] with her shower again',
  ],
  allows: [
    'May is my favourite month',
    'the rose garden is out',
    'Will you be there on Sunday?',
    'Miss you all so much',
    'grace before dinner, always',
    'Happy Christmas from Peterborough',
  ],
});
