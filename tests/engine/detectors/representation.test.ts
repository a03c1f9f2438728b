import { representation } from '@/src/engine/detectors/representation';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(representation, {
  flags: [
    '[On behalf of everyone at Age UK Peterborough], sorry about Tuesday',
    '[As an official spokesperson for AUKCAP] I can say this',
    '[We at Age UK Cambs] promise you a place',
    '[Speaking for AUKCAP] here: that is not true',
  ],
  allows: [
    'On behalf of my family, thank you',
    'I volunteer with Age UK Cambs on Mondays',
    'We at number nine are having a party',
    'Speaking for myself and not for AUKCAP',
    'Official statement: I need a nap',
    'Here for the cake',
  ],
});
