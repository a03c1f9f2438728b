import { opinion } from '@/src/engine/detectors/opinion';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(opinion, {
  flags: ['I love volunteering for [Age UK Cambs]'],
  allows: [
    'I love volunteering',
    'Age UK Cambs is on Station Road',
    'I think it will rain',
    'A volunteer from Age UK Cambs rang',
  ],
});
