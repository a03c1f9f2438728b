import { accusation } from '@/src/engine/detectors/accusation';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(accusation, {
  flags: [
    '[my boss is a thief], everyone at work knows where the raffle money went',
    "[our supervisor is fiddling the timesheets] and HR won't look",
    '[The manager where I work falsified the training records]',
    'one of the [carers I work with hits residents], you all know who',
    '[our treasurer stole money from] the charity',
  ],
  allows: [
    'Somebody stole my bike outside work',
    'the villain in that film is a fraud and I called it',
    'My toddler is a thief, he took my toast',
    'A man was convicted of fraud in Leeds today',
    'he stole the show at our works panto',
    'I am a criminal for eating that whole cake',
    'Half the crew stole the show',
  ],
});
