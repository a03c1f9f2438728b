import { businessMatter } from '@/src/engine/detectors/business-matter';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(businessMatter, {
  flags: ['We are [two carers down] every night', 'our [safeguarding investigation] starts on Monday'],
  allows: [
    'We are short of milk again',
    'Our team is two points down',
    'The council has lost its biggest contract, says the paper',
    'What is the code for the discount?',
    'they sacked the manager after six defeats',
  ],
});
