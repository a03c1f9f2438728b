import { dateOfBirth } from '@/src/engine/detectors/date-of-birth';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(dateOfBirth, {
  flags: [
    'DOB [14/03/1942]',
    'Mavis, born [4/3/24], still has a sherry at 11',
    'dob: [14th March 1942]',
    'date of birth is [1942-03-14]',
    'born on [March 14, 1942] in a blackout',
  ],
  allows: [
    'The fair is on 14/03/2026',
    'The fair is on 14 March 2026',
    'she was born in 1942',
    'Born to run. 14/03/2026, Leeds, tickets left',
    'Fixtures: 26/12, 28/12, 01/01',
    'a new baby, born this morning!',
  ],
});
