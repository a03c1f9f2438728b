import { insideTalk } from '@/src/engine/detectors/inside-talk';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(insideTalk, {
  flags: ['[keep it quiet] but we are moving', 'this is [strictly confidential] so shh'],
  allows: [
    'keep the noise down please',
    'it was so quiet in the library',
    'I have confidence in this team',
    'a quiet night in with the cat',
  ],
});
