import { businessMatter } from '@/src/engine/detectors/business-matter';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(businessMatter, {
  flags: [
    'We are [two carers down] every night',
    'our [safeguarding investigation] starts on Monday',
    'They’re [closing two of our hubs] in April',
    '[funding’s been pulled] for our Saturday club',
    'the council has [cut our grant] by half',
    'we are getting a [visit from the CQC] on Thursday',
    '[Back door code is still 1945] if anyone on lates has forgotten',
  ],
  allows: [
    'The council is closing the library, what a disgrace',
    'they’ve closed two of the lanes at the pool and nobody was told',
    'Two players short for Saturday, anyone fancy a game?',
    'forty residents signed the petition about the parking on our street',
    'just been told we’ve lost the raffle',
    'We are short of milk again',
    'Our team is two points down',
    'The council has lost its biggest contract, says the paper',
    'What is the code for the discount?',
    'they sacked the manager after six defeats',
  ],
});
