import { weVoice } from '@/src/engine/detectors/we-voice';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(weVoice, {
  flags: ['[We at AUKCAP] are opening a new club', '[our team at Age UK Cambs] can help'],
  allows: [
    'I love volunteering at Age UK Cambs',
    'we went to the beach',
    'Our dog loves the rain',
    'AUKCAP helped my gran',
  ],
});
